#pragma once

#include <QComboBox>
#include <QIcon>

namespace crm {

/// A combo box in a form that scrolls: the wheel moves the form, unless the box has the focus.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A choice's colour as a dot; an empty colour gives no icon.
QIcon choiceDot(const QString& color);

} // namespace crm
