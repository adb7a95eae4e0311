// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;

/// The actions that choose the language of the texts, kept between sessions of the program
/// (QSettings). It counts from the next start on, which `chosen` is there to say. GUI thread.
class LanguageChoice : public QObject
{
    Q_OBJECT

public:
    /// The code of the language to start in: the one that was chosen, or the desktop's.
    [[nodiscard]] static QString kept();

    /// The actions' data are codes of Language, or empty: the desktop's.
    LanguageChoice(QActionGroup* actions, QObject* parent);

signals:
    /// By a person, in this window: `name` is what its speakers call the language.
    void chosen(const QString& name);
};
