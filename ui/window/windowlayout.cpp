// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/compose/composepanel.h"
#include "ui/window/middlearea.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace {
constexpr QSize defaultSize {1280, 800};
/// What a desktop's frame takes, which is not known before it is there.
constexpr QSize frameAllowance {16, 48};
constexpr int leastMiddleWidth = 60; // characters
constexpr int version = 2; // of what saveState() gives

const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("window/layout");
const QString middleKey = QStringLiteral("window/middle");
const QString viewsKey = QStringLiteral("window/views");
const QString inspectorKey = QStringLiteral("window/inspector");
const QString foldedKey = QStringLiteral("window/composerFolded");
} // namespace

void WindowLayout::restore()
{
    const QSettings settings;
    const auto bytes
        = [&settings](const QString& key) { return settings.value(key).toByteArray(); };
    // First: unfolded, it may be wider than the screen has room for.
    m_parts.compose->setFolded(settings.value(foldedKey, true).toBool());
    restoreSize(bytes(geometryKey));
    resizeSides();
    m_default = m_parts.window->saveState(version);
    m_parts.window->restoreState(bytes(docksKey), version);
    m_isInspectorWanted = !m_parts.inspector->isHidden();
    m_parts.inspector->hide();
    m_parts.middle->restoreState(bytes(middleKey));
    m_parts.views->restoreState(bytes(viewsKey));
    m_parts.inspectorPanes->restoreState(bytes(inspectorKey));
    if (bytes(geometryKey).isEmpty())
        restoreSize({}); // the start page needs less than what it hides
}

void WindowLayout::restoreSize(const QByteArray& geometry)
{
    QMainWindow* const window = m_parts.window;
    if (!window->restoreGeometry(geometry))
        window->resize(defaultSize.boundedTo(window->screen()->availableSize() - frameAllowance));
    fitScreen();
}

/// It may have stood on a larger one.
void WindowLayout::fitScreen()
{
    QMainWindow* const window = m_parts.window;
    if (window->isMaximized() || window->isFullScreen())
        return;
    const QPoint hidden
        = window->geometry().bottomRight() - window->screen()->availableGeometry().bottomRight();
    window->resize(
        window->width() - std::max(0, hidden.x()), window->height() - std::max(0, hidden.y()));
}

void WindowLayout::save()
{
    const bool isWaiting = m_isStartPage && m_isInspectorWanted;
    if (isWaiting)
        m_parts.inspector->show();
    QSettings settings;
    settings.setValue(geometryKey, m_parts.window->saveGeometry());
    settings.setValue(docksKey, m_parts.window->saveState(version));
    if (isWaiting)
        m_parts.inspector->hide();
    settings.setValue(middleKey, m_parts.middle->saveState());
    settings.setValue(viewsKey, m_parts.views->saveState());
    settings.setValue(inspectorKey, m_parts.inspectorPanes->saveState());
    settings.setValue(foldedKey, m_parts.compose->isFolded());
}

void WindowLayout::reset()
{
    m_parts.window->restoreState(m_default, version);
    resizeSides();
}

void WindowLayout::leaveStartPage()
{
    m_isStartPage = false;
    if (m_isInspectorWanted)
        m_parts.inspector->show();
    if (!QSettings().contains(docksKey))
        resizeSides(); // there is room now that the start page has gone
}

// Wide enough for sixteen bytes in a row of the inspector, as long as what is between can be read.
void WindowLayout::resizeSides()
{
    const int width = m_parts.window->width();
    const int left = std::clamp(width * 18 / 100, 216, 288);
    const int between = m_parts.window->fontMetrics().averageCharWidth() * leastMiddleWidth;
    const int right = std::clamp(std::min(width / 3, width - left - between), 300, 520);
    m_parts.window->resizeDocks(
        {m_parts.endpoints, m_parts.inspector}, {left, right}, Qt::Horizontal);
}
