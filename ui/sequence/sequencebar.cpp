// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencebar.h"

#include "core/words/format.h"
#include "ui/sequence/sequenceview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

SequenceBar::SequenceBar(SequenceView* view, QWidget* parent)
    : PanelHeader(tr("Sequence"), parent)
    , m_view(view)
{
    addRows();
    m_scale = addButton("sequenceScaleButton", tr("To scale"),
        tr("Rows as far apart as their times, or all alike"));
    m_follow
        = addButton("sequenceFollowButton", tr("Follow"), tr("Keep the newest row in view (End)"));
    for (QToolButton* const button : {m_scale, m_follow}) {
        button->setCheckable(true);
        button->setProperty("choice", true);
    }
    addSave();
    connect(m_scale, &QToolButton::toggled, view, &SequenceView::setToScale);
    connect(m_follow, &QToolButton::clicked, view, &SequenceView::setFollowing);
    connect(view, &SequenceView::followingChanged, this, &SequenceBar::updateState);
    updateState();
}

QToolButton* SequenceBar::addButton(const char* name, const QString& text, const QString& words)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    addWidget(button);
    m_tools.append(button);
    return button;
}

QMenu* SequenceBar::addMenu(const char* name, const QString& text, const QString& words)
{
    QToolButton* const button = addButton(name, text, words);
    auto* const menu = new QMenu(button);
    menu->setAccessibleName(words);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return menu;
}

void SequenceBar::addRows()
{
    QMenu* const menu = addMenu(
        "sequenceRowsButton", tr("Rows ▾"), tr("Which rows there are, and how large they are"));
    QAction* const bothEnds = menu->addAction(tr("&Both ends, where both are in this program"));
    bothEnds->setObjectName(QStringLiteral("sequenceBothEndsAction"));
    bothEnds->setCheckable(true);
    bothEnds->setChecked(true);
    connect(bothEnds, &QAction::toggled, this, &SequenceBar::bothEndsChanged);
    menu->addSeparator();
    const auto add = [this, menu](const char* name, const QString& text, const QKeySequence& key) {
        QAction* const zoom = menu->addAction(text);
        zoom->setObjectName(QLatin1String(name));
        zoom->setShortcut(key);
        zoom->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(zoom);
        return zoom;
    };
    connect(add("sequenceZoomInAction", tr("&Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus)),
        &QAction::triggered, m_view, [this] { m_view->zoomBy(1); });
    connect(add("sequenceZoomOutAction", tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus)),
        &QAction::triggered, m_view, [this] { m_view->zoomBy(-1); });
    connect(add("sequenceResetZoomAction", tr("&As large as at first"),
                QKeySequence(Qt::CTRL | Qt::Key_0)),
        &QAction::triggered, m_view, &SequenceView::resetZoom);
}

void SequenceBar::addSave()
{
    QMenu* const menu
        = addMenu("sequenceSaveButton", tr("Save…"), tr("Save the diagram as a picture"));
    const auto add = [this, menu](const QString& text, bool isAll, bool isPng) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, isAll, isPng] { emit saveRequested(isAll, isPng); });
    };
    add(tr("What is &seen, as SVG…"), false, false);
    add(tr("What is s&een, as PNG…"), false, true);
    add(tr("&All of it, as SVG…"), true, false);
    add(tr("A&ll of it, as PNG…"), true, true);
}

void SequenceBar::setCounts(qint64 chosen, qint64 shown, bool hasStates)
{
    const QString legend = tr("Outlined states follow from events");
    setNote(chosen > shown ? tr("%1 of %2 connections", nullptr, Format::forPlural(chosen))
                                 .arg(Format::number(shown), Format::number(chosen))
            : hasStates ? legend
                        : QString());
}

/// In a narrow column the tools at the right give way.
QSize SequenceBar::minimumSizeHint() const
{
    return {m_tools.constFirst()->sizeHint().width() + 3 * Theme::grid,
        PanelHeader::minimumSizeHint().height()};
}

void SequenceBar::resizeEvent(QResizeEvent* event)
{
    PanelHeader::resizeEvent(event);
    int free = width() - 3 * Theme::grid;
    for (QToolButton* const tool : m_tools) {
        free -= tool->sizeHint().width() + Theme::grid;
        tool->setVisible(free >= 0 || tool == m_tools.constFirst());
    }
}

void SequenceBar::updateState()
{
    m_follow->setChecked(m_view->isFollowing());
}
