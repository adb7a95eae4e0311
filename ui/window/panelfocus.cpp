// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panelfocus.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace {
constexpr int lineHeight = 2; // pixels

/// In the theme that is shown.
class FocusLine : public QWidget
{
public:
    explicit FocusLine(QWidget* panel)
        : QWidget(panel)
    {
        setObjectName(QStringLiteral("focusLine"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, panel->width(), lineHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Theme::instance().color(ColorRole::Accent));
    }
};

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

bool holds(const QWidget* panel, const QWidget* focused)
{
    return panel == focused || panel->isAncestorOf(focused);
}
} // namespace

PanelFocus::PanelFocus(std::function<QList<QWidget*>()> panels, QWidget* window)
    : QObject(window)
    , m_panels(std::move(panels))
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { handleFocus(now); });
}

void PanelFocus::move(int step)
{
    QList<QWidget*> panels = m_panels();
    erase_if(panels, [this](QWidget* panel) { return !placeIn(panel); });
    if (panels.isEmpty())
        return;
    const auto current = std::find_if(panels.begin(), panels.end(),
        [](const QWidget* panel) { return holds(panel, QApplication::focusWidget()); });
    const auto count = int(panels.size());
    const int from = current != panels.end() ? int(current - panels.begin()) : step > 0 ? -1 : 0;
    QWidget* const next = panels[(from + step + count) % count];
    placeIn(next)->setFocus(Qt::TabFocusReason);
}

// Null if there is none.
QWidget* PanelFocus::placeIn(QWidget* panel) const
{
    const QPointer<QWidget> last = m_places.value(panel);
    if (last && takesFocus(last))
        return last;
    if (takesFocus(panel))
        return panel;
    const QList<QWidget*> parts = panel->findChildren<QWidget*>();
    const auto first = std::find_if(parts.begin(), parts.end(), takesFocus);
    return first == parts.end() ? nullptr : *first;
}

void PanelFocus::handleFocus(QWidget* now)
{
    if (!now)
        return; // to another window: it comes back
    for (QWidget* const panel : m_panels()) {
        if (holds(panel, now)) {
            m_places[panel] = now;
            mark(panel);
            return;
        }
    }
    mark(nullptr);
}

void PanelFocus::mark(QWidget* panel)
{
    if (m_marked == panel)
        return;
    if (m_marked)
        m_marked->removeEventFilter(this);
    delete m_line;
    m_marked = panel;
    if (!panel)
        return;
    m_line = new FocusLine(panel);
    m_line->show();
    m_line->raise();
    panel->installEventFilter(this);
}

bool PanelFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_marked && m_line)
        m_line->resize(m_marked->width(), lineHeight);
    return QObject::eventFilter(watched, event);
}
