#pragma once

#include <QLabel>

namespace crm {

/// The heading of a block of fields, with a hairline behind it.
class BlockTitle final : public QLabel {
    Q_OBJECT

public:
    explicit BlockTitle(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace crm
