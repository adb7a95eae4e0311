// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;
class QLabel;

/// The line on top of a part of the window: its name at the left, a quiet note at the right, elided
/// where there is no room for all of it.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(const QString& title, QWidget* parent = nullptr);

    /// Off where a tab says the same.
    void setTitleShown(bool on);
    /// Puts a widget in the place of the title.
    void setTitleWidget(QWidget* widget);
    /// Plain text, whatever it holds.
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    /// Puts a widget at the far right, after the note.
    void addWidget(QWidget* widget);

private:
    void applyTheme();

    QHBoxLayout* m_layout;
    QLabel* m_title;
    ElidedLabel* m_note;
};
