// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CaptureList;
class QLabel;
class StartCard;

/// What a person can do while nothing is open yet, in one click each.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// The last captures, below the cards.
    [[nodiscard]] CaptureList* captures() const { return m_captures; }

signals:
    void echoServerRequested();
    void clientRequested();
    void checkRequested();
    void socketsRequested();
    void openRequested();
    void demoRequested();

protected:
    /// The first card has the focus.
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addCard(const char* objectName, const QString& name, const QString& meaning,
        void (StartPage::*request)());
    void layOut();
    void applyTheme();

    QLabel* m_title;
    QLabel* m_subtitle;
    QList<StartCard*> m_cards;
    CaptureList* m_captures;
    QLabel* m_hint;
};
