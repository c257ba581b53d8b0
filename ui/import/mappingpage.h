#pragma once

#include "core/exchange/importsource.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace crm {

class Notice;
class PageHeader;
struct Desk;

/// Where each column of the file goes. Found by itself, changed by hand; says what goes nowhere and what a record will lack.
class MappingPage : public QWidget {
    Q_OBJECT

public:
    MappingPage(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    /// Keeps what was chosen while the columns are the same.
    void setPreview(const ImportPreview& preview);
    Mapping mapping() const;
    bool isReady() const { return m_problem.isEmpty() && !mapping().columns.isEmpty(); }

    /// The mapping that was used for such a file before, and is used again.
    void setKept(bool isKept) { m_isKept = isKept; }

    QComboBox* fieldOf(int column) const;
    QPushButton* ruleOf(int column) const;
    void setRule(int column, const ColumnRule& rule);
    QTableWidget* table() const { return m_table; }
    Notice* notice() const { return m_notice; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum TableColumn { Name, Samples, FieldChoice, Rule };

    void buildTable();
    QComboBox* makeChoice(int column);
    QPushButton* makeRule(int column);
    void addTarget(QComboBox* box, const Target& target) const;
    void addReferred(QComboBox* box) const;
    void chooseField(int column);
    void askRule(int column);
    const Field* fieldAt(int column) const;
    const Field* fieldNamed(const QString& name) const;
    QStringList valuesOf(int column) const;
    QString label(const Target& target) const;
    QString nameOf(int column) const;
    QString samplesOf(int column) const;
    QString twoColumnsInOneField() const;
    QStringList neededAndMissing() const;
    void review();

    const Desk& m_desk;
    const Module& m_module;
    ImportPreview m_preview;
    int m_columns = 0;
    QMap<int, ColumnRule> m_rules; ///< by column
    bool m_isKept = false;
    QString m_problem; ///< why the mapping cannot be used as it is
    PageHeader* m_header = nullptr;
    Notice* m_notice = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace crm
