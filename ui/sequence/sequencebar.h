// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/panelheader.h"

class QMenu;
class QToolButton;
class SequenceView;

/// The first line over a sequence: what is shown, and how.
class SequenceBar : public PanelHeader
{
    Q_OBJECT

public:
    /// `view` outlives it.
    explicit SequenceBar(SequenceView* view, QWidget* parent = nullptr);

    /// How many connections were chosen, how many of them are shown, and whether any has states.
    void setCounts(qint64 chosen, qint64 shown, bool hasStates);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void bothEndsChanged(bool on);
    /// A picture is wanted: of all, or of what is seen.
    void saveRequested(bool isAll, bool isPng);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& text, const QString& words);
    QMenu* addMenu(const char* name, const QString& text, const QString& words);
    void addRows();
    void addSave();
    void updateState();

    SequenceView* m_view;
    QVector<QToolButton*> m_tools; // from left to right
    QToolButton* m_scale = nullptr;
    QToolButton* m_follow = nullptr;
};
