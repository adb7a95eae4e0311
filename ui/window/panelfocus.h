// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

/// Moves the focus from panel to panel, and marks the one that has it by a line on its top edge.
class PanelFocus : public QObject
{
    Q_OBJECT

public:
    /// `panels` tells which there are now, in the order they are gone through.
    PanelFocus(std::function<QList<QWidget*>()> panels, QWidget* window);

    /// Into the panel that many places further, to where the focus was in it last. What is not seen
    /// is passed over.
    void move(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void handleFocus(QWidget* now);
    void mark(QWidget* panel);
    [[nodiscard]] QWidget* placeIn(QWidget* panel) const;

    std::function<QList<QWidget*>()> m_panels;
    QHash<QWidget*, QPointer<QWidget>> m_places; // of the focus, by panel
    QPointer<QWidget> m_marked;
    QPointer<QWidget> m_line;
};
