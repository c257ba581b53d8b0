#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace crm {

/// Asks what a view is to be called, and who sees it. Deletes itself when it is closed.
class ViewNameDialog final : public QDialog {
    Q_OBJECT

public:
    ViewNameDialog(const QString& title, const QString& name, bool offersSharing, QWidget* parent);

    QString name() const;
    bool isShared() const;

private:
    QLineEdit* m_name;
    QCheckBox* m_shared;
};

} // namespace crm
