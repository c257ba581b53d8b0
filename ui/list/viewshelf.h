#pragma once

#include "core/services/savedviews.h"

#include <QObject>

namespace crm {

struct Committed;
struct Desk;
class ShownView;

/// The views of one list that a person can choose between, and what is done with them. Reads and writes the database; the shown view
/// follows what is saved here, and what others change.
class ViewShelf : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    ViewShelf(const Desk& desk, ShownView& shown, QObject* parent = nullptr);

    const QList<View>& views() const { return m_choice.views; }
    bool isOwn() const; ///< whether the shown view is one that the person has saved, and so may change
    bool isStandard(const View& view) const;

    void read(); ///< opens the list's standard view, unless another has been opened by then
    void follow(const Committed& committed);

    void save();
    void saveAs(const QString& name, bool isShared);
    void rename(const QString& name);
    void setShared(bool isShared);
    void makeStandard();
    void remove();

Q_SIGNALS:
    void changed();

private:
    void take(const ViewChoice& choice);
    void followShown();
    void write(const View& view);

    const Desk& m_desk;
    ShownView& m_shown;
    ViewChoice m_choice;
    bool m_isRead = false;
};

/// Whether both are the same view, however each of them looks.
bool isSameView(const View& one, const View& other);

} // namespace crm
