#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace crm {

/// A question with two answers, or three.
struct Question {
    QString title;
    QString text;
    QString accept; ///< what goes on: "&Delete"
    QString refuse; ///< what stays as it is; the answer to Escape
    QString other = {}; ///< a second way to go on: "&Save"; empty: none. The one to press, where there is one.
};

/// Asks over the window and answers later: nothing waits here. A refusal calls nothing.
void ask(QWidget* window, const Question& question, const std::function<void()>& accepted, const std::function<void()>& other = {});

} // namespace crm
