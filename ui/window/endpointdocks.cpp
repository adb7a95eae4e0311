// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/endpointdocks.h"

#include "core/words/format.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/theme/theme.h"
#include "ui/window/middlearea.h"
#include "ui/window/tabpage.h"

#include <QApplication>
#include <QDockWidget>

#include <algorithm>

namespace {
constexpr QSize floatingSize {720, 440}; // wide: settings and conversation side by side
} // namespace

EndpointDocks::EndpointDocks(Session* session, MiddleArea* area)
    : QObject(area)
    , m_session(session)
    , m_area(area)
{
    connect(area, &MiddleArea::arrangementChanged, this, &EndpointDocks::updateTitleBars);
    connect(area, &MiddleArea::arrangementChanged, this, &EndpointDocks::leaveWhatIsBehind);
    connect(area, &QMainWindow::tabifiedDockWidgetActivated, this, [this](const QDockWidget* dock) {
        if (EndpointWindow* const window = windowOf(dock))
            setCurrent(window);
    });
    connect(area, &MiddleArea::tabCloseRequested, this,
        [this](const QDockWidget* dock) { close(windowOf(dock)); });
    connect(area, &MiddleArea::tabDoubleClicked, this, [this](const QDockWidget* dock) {
        if (EndpointWindow* const window = windowOf(dock))
            setFloating(window, true);
    });
    connect(&Theme::instance(), &Theme::changed, this, &EndpointDocks::updateIcons);
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
    add(window, freeName(QStringLiteral("serverDock")));
    return window;
}

ClientWindow* EndpointDocks::addClients()
{
    auto* window = new ClientWindow(m_session);
    add(window, freeName(QStringLiteral("clientDock")));
    return window;
}

// The first of its role that is not taken: what is remembered of the place goes by the name.
QString EndpointDocks::freeName(const QString& role) const
{
    for (int number = 1;; ++number) {
        const QString name = role + QString::number(number);
        if (std::none_of(m_entries.begin(), m_entries.end(),
                [&](const Entry& entry) { return entry.dock->objectName() == name; }))
            return name;
    }
}

void EndpointDocks::add(EndpointWindow* window, const QString& name)
{
    auto* dock = new QDockWidget(window->title(), m_area);
    dock->setObjectName(name);
    auto* page = new TabPage(dock, window);
    m_entries.push_back({dock, page, window});
    connect(page, &TabPage::inFrontChanged, window, &EndpointWindow::setInFront);
    connect(window, &EndpointWindow::titleChanged, dock, [this, window] { updateTitle(window); });
    connect(window, &EndpointWindow::stateChanged, this, &EndpointDocks::updateIcons);
    if (m_snapshot)
        window->setSnapshot(m_snapshot);
    m_area->add(dock);
    updateIcons();
    show(window);
    emit added(window);
}

// One that was closed or has gone beside leaves another in front: that is acted on if the current
// one cannot be seen.
void EndpointDocks::leaveWhatIsBehind()
{
    EndpointWindow* shown = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.page->isInFront() && (!shown || entry.window == m_current))
            shown = entry.window;
    }
    if (shown)
        setCurrent(shown);
}

void EndpointDocks::updateTitle(const EndpointWindow* window)
{
    dockOf(window)->setWindowTitle(window->unread() > 0
            ? tr("%1 (%2 new)", "the title of a window, a number of messages",
                Format::forPlural(window->unread()))
                  .arg(window->title(), Format::number(window->unread()))
            : window->title());
    emit unreadChanged(window->endpoint(), window->unread());
}

void EndpointDocks::updateIcons()
{
    for (const Entry& entry : m_entries)
        entry.dock->setWindowIcon(entry.window->stateIcon());
    m_area->updateTabs();
}

// A tab says what a window is: one that stands alone or floats needs a title bar for it.
void EndpointDocks::updateTitleBars()
{
    for (const Entry& entry : m_entries) {
        const bool isTab = m_area->isTab(entry.dock);
        QWidget* bar = entry.dock->titleBarWidget();
        if (isTab == (bar != nullptr))
            continue;
        entry.dock->setTitleBarWidget(isTab ? new QWidget(entry.dock) : nullptr);
        delete bar;
    }
}

void EndpointDocks::closeCurrent()
{
    if (m_current)
        close(m_current);
}

void EndpointDocks::close(EndpointWindow* window)
{
    if (!window)
        return;
    if (window->isRunning())
        dockOf(window)->close();
    else
        remove(window);
}

void EndpointDocks::toggleFloating()
{
    if (m_current)
        setFloating(m_current, !dockOf(m_current)->isFloating());
}

void EndpointDocks::setFloating(EndpointWindow* window, bool on)
{
    QDockWidget* dock = dockOf(window);
    if (!on) {
        m_area->putBack(dock);
        show(window);
        return;
    }
    dock->setFloating(true);
    const QPoint middle = m_area->window()->geometry().center();
    dock->resize(floatingSize);
    dock->move(middle - QPoint(floatingSize.width() / 2, floatingSize.height() / 2));
    dock->activateWindow();
}

void EndpointDocks::toggleBeside()
{
    if (!m_current)
        return;
    QDockWidget* dock = dockOf(m_current);
    if (m_area->isTab(dock) || dock->isFloating())
        m_area->putBeside(dock);
    else
        m_area->putBack(dock);
    show(m_current);
}

void EndpointDocks::resetLayout()
{
    for (const Entry& entry : m_entries) {
        m_area->putBack(entry.dock);
        entry.dock->show();
    }
}

QDockWidget* EndpointDocks::dockOf(const EndpointWindow* window) const
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& one) { return one.window == window; });
    return entry == m_entries.end() ? nullptr : entry->dock;
}

EndpointWindow* EndpointDocks::windowOf(const QDockWidget* dock) const
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& one) { return one.dock == dock; });
    return entry == m_entries.end() ? nullptr : entry->window;
}

EndpointWindow* EndpointDocks::find(EndpointId id) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [id](const Entry& one) { return one.window->endpoint() == id; });
    return entry == m_entries.end() ? nullptr : entry->window;
}

void EndpointDocks::show(EndpointWindow* window)
{
    m_area->bringToFront(dockOf(window));
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
    dock->hide(); // then the next tab tells that it is in front
    disconnect(dock, &QDockWidget::visibilityChanged, nullptr, nullptr);
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.window == window; });
    if (m_current == window)
        setCurrent(m_entries.empty() ? nullptr : m_entries.back().window);
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
