// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

/// Offers the words of the filter's language where they are typed: by itself once a word has begun
/// as one of them does, and when it is asked.
class FilterCompleter : public QObject
{
    Q_OBJECT

public:
    explicit FilterCompleter(QLineEdit* edit);

    /// Offers what the word before the cursor can become; all words where there is none.
    void complete();
    [[nodiscard]] bool isOpen() const;

private:
    /// The word before the cursor, up to it.
    [[nodiscard]] QString prefix() const;
    void fillModel();
    void offer(const QString& prefix);
    void offerWhileTyping();
    void insert(const QString& word);

    QLineEdit* m_edit;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    int m_width = 0; // of the list, pixels
};
