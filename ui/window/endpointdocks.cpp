// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/endpointdocks.h"

#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/serverwindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace {
constexpr int treeHeight = 190; // pixels of the endpoint tree over a window, to start with
constexpr QSize floatingSize {720, 440}; // wide: settings and conversation side by side
constexpr int leastHeight = 240; // pixels of a window; what is higher scrolls

/// Lets a window be higher than its place: the main window never grows for it.
class WindowScroller : public QScrollArea
{
public:
    explicit WindowScroller(EndpointWindow* window)
    {
        setWidget(window);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        window->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), leastHeight};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // the window may be wider now
        return QScrollArea::eventFilter(watched, event);
    }
};
} // namespace

EndpointDocks::EndpointDocks(Session* session, QMainWindow* window, QDockWidget* above)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_above(above)
{
    connect(window, &QMainWindow::tabifiedDockWidgetActivated, this, [this](QDockWidget* dock) {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
            [dock](const Entry& one) { return one.dock == dock; });
        if (entry != m_entries.end())
            setCurrent(entry->window);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (QWidget* widget = now; widget; widget = widget->parentWidget()) {
            // Other main windows of this program have theirs.
            if (auto* endpoint = qobject_cast<EndpointWindow*>(widget);
                endpoint && dockOf(endpoint))
                setCurrent(endpoint);
        }
    });
}

ServerWindow* EndpointDocks::addServer()
{
    auto* window = new ServerWindow(m_session);
    add(window);
    return window;
}

ClientWindow* EndpointDocks::addClients()
{
    auto* window = new ClientWindow(m_session);
    add(window);
    return window;
}

void EndpointDocks::add(EndpointWindow* window)
{
    auto* dock = new QDockWidget(window->title(), m_window);
    dock->setObjectName(QStringLiteral("endpointDock%1").arg(++m_count));
    dock->setWidget(new WindowScroller(window));
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), [](const Entry& entry) {
        return !entry.dock->isFloating() && entry.dock->isVisibleTo(entry.dock->parentWidget());
    });
    place(dock, last == m_entries.rend() ? nullptr : last->dock);
    m_entries.push_back({dock, window});
    emit windowAdded(window);
    connect(window, &EndpointWindow::titleChanged, dock, &QDockWidget::setWindowTitle);
    for (const auto moved : {&QDockWidget::topLevelChanged, &QDockWidget::visibilityChanged})
        connect(dock, moved, this, &EndpointDocks::updateTitleBars, Qt::QueuedConnection);
    if (m_snapshot)
        window->setSnapshot(m_snapshot);
    show(window);
}

// A tab says what a window is: one that stands alone or floats needs a title bar for it.
void EndpointDocks::updateTitleBars()
{
    for (QTabBar* tabs : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setToolTip(tr("Double-click to let a window float (F11)"));
        tabs->installEventFilter(this); // once, however often
    }
    for (const Entry& entry : m_entries) {
        const QList<QDockWidget*> others = m_window->tabifiedDockWidgets(entry.dock);
        const bool isTab = !entry.dock->isFloating()
            && std::any_of(others.begin(), others.end(), [](const QDockWidget* other) {
                   return !other->isFloating() && !other->isHidden();
               });
        QWidget* bar = entry.dock->titleBarWidget();
        if (isTab == (bar != nullptr))
            continue;
        entry.dock->setTitleBarWidget(isTab ? new QWidget(entry.dock) : nullptr);
        delete bar;
    }
}

void EndpointDocks::closeCurrent()
{
    if (!m_current)
        return;
    if (m_current->isRunning())
        dockOf(m_current)->close();
    else
        remove(m_current);
    updateTitleBars();
}

void EndpointDocks::toggleFloating()
{
    if (!m_current)
        return;
    QDockWidget* dock = dockOf(m_current);
    dock->setFloating(!dock->isFloating());
    if (!dock->isFloating())
        return;
    const QPoint middle = m_window->geometry().center();
    dock->resize(floatingSize);
    dock->move(middle - QPoint(floatingSize.width() / 2, floatingSize.height() / 2));
    dock->activateWindow();
}

bool EndpointDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick && qobject_cast<QTabBar*>(watched)) {
        toggleFloating();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// As a tab of `onto`; null: under the tree.
void EndpointDocks::place(QDockWidget* dock, QDockWidget* onto)
{
    if (onto)
        m_window->tabifyDockWidget(onto, dock);
    else
        m_window->splitDockWidget(m_above, dock, Qt::Vertical);
    m_window->resizeDocks({m_above, dock}, {treeHeight, 3 * treeHeight}, Qt::Vertical);
}

void EndpointDocks::resetLayout()
{
    QDockWidget* onto = nullptr;
    for (const Entry& entry : m_entries) {
        entry.dock->setFloating(false);
        place(entry.dock, onto);
        entry.dock->show();
        onto = entry.dock;
    }
}

QDockWidget* EndpointDocks::dockOf(const EndpointWindow* window) const
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& one) { return one.window == window; });
    return entry == m_entries.end() ? nullptr : entry->dock;
}

EndpointWindow* EndpointDocks::find(EndpointId id) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [id](const Entry& one) { return one.window->endpoint() == id; });
    return entry == m_entries.end() ? nullptr : entry->window;
}

void EndpointDocks::show(EndpointWindow* window)
{
    QDockWidget* dock = dockOf(window);
    dock->show();
    dock->raise();
    setCurrent(window);
}

void EndpointDocks::setCurrent(EndpointWindow* window)
{
    if (window == m_current)
        return;
    m_current = window;
    emit currentChanged(window);
}

void EndpointDocks::remove(EndpointWindow* window)
{
    QDockWidget* dock = dockOf(window);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.window == window; });
    if (m_current == window)
        setCurrent(m_entries.empty() ? nullptr : m_entries.back().window);
    dock->hide();
    dock->deleteLater();
}

void EndpointDocks::stopAll()
{
    for (const Entry& entry : m_entries) {
        if (entry.window->isRunning())
            entry.window->stop();
    }
}

void EndpointDocks::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    for (const Entry& entry : m_entries)
        entry.window->setSnapshot(snapshot);
}
