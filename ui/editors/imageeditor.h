#pragma once

#include "ui/editors/fieldeditor.h"

class QLabel;
class QPushButton;

namespace crm {

/// A picture: shown small and upright, chosen by a dialog or dropped as a file. Its bytes go into the database as soon as it is
/// chosen, so that the value is their SHA-256; what the file must be is core/services/picture's to say.
class ImageEditor final : public FieldEditor {
    Q_OBJECT

public:
    ImageEditor(const Module& module, const Field& field, const Desk& desk, QWidget* parent);

    /// Error::Validation while a chosen file is still being read.
    Result<QVariant> value() const override;
    /// Reads and keeps the file; a refusal is shown under the input.
    void take(const QString& path);

protected:
    void showValue(const QVariant& stored, const QString& title) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makePanel();
    void choose();
    void remove();
    void show(const QImage& picture);
    void load(const QString& sha256);

    const Desk& m_desk;
    QLabel* m_preview;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QVariant m_sha256;
    int m_question = 0; ///< counts what was asked of the database; an older answer is dropped
    bool m_isReading = false;
};

} // namespace crm
