#pragma once

#include <QComboBox>

namespace crm {

struct Desk;
struct Module;

/// A field of a module, or one step through a reference: Account › City. Found by typing any part of its name.
class FieldChooser final : public QComboBox {
    Q_OBJECT

public:
    FieldChooser(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    QStringList path() const { return m_path; }
    void setPath(const QStringList& path); ///< does not emit chosen()

Q_SIGNALS:
    void chosen(const QStringList& path);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void add(const QStringList& path);
    void choose(int row);
    void settle();

    const Desk& m_desk;
    const Module& m_module;
    QStringList m_path;
};

} // namespace crm
