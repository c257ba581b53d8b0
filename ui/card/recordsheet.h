#pragma once

#include "core/store/record.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace crm {

struct Block;
struct Desk;
struct Field;
struct Module;

/// A record to be read: labels and values by blocks, with links that dial, write, browse and open what is referred to.
class RecordSheet : public QWidget {
    Q_OBJECT

public:
    enum class Scope {
        KeyFields, ///< the summary: empty fields are left out
        Everything,
    };

    RecordSheet(const Desk& desk, const Module& module, Scope scope, QWidget* parent = nullptr);

    void setRecord(const Record& record);

Q_SIGNALS:
    void editRequested(const QString& field); ///< by a double click on a value

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addBlock(const QString& title, const QList<const Field*>& fields, const Record& record);
    QWidget* valueOf(const Field& field, const Record& record);
    QLabel* labelOf(const Field& field, const Record& record);
    QString target(const Field& field, const Record& record) const; ///< what the value opens; empty: nothing
    QWidget* pictureOf(const Field& field, const QString& sha256);
    QString text(const Field& field, const Record& record) const;
    void follow(const QString& link);

    const Desk& m_desk;
    const Module& m_module;
    Scope m_scope;
    QVBoxLayout* m_blocks;
    QWidget* m_content = nullptr;
    std::optional<Record> m_shown;
};

} // namespace crm
