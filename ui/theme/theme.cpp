// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

#include <algorithm>

namespace {
const QString sansFamily = QStringLiteral("Socketscope Sans");
const QString monoFamily = QStringLiteral("Socketscope Mono");
} // namespace

// The .qrc is part of a static library, so the linker needs to be told that it is used.
static void initThemeResources()
{
    Q_INIT_RESOURCE(theme);
}

Theme::Theme(QObject* parent)
    : QObject(parent)
{
}

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install()
{
    readDesktop();
    const qreal pointSize = QApplication::font().pointSizeF();
    if (pointSize > 0)
        m_pointSize = std::clamp(pointSize, 7.0, 32.0);
    initThemeResources();
    loadFonts();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/socketscope.svg")));
    QApplication::setStyle(new Style);
    apply();
    qApp->installEventFilter(this);
}

void Theme::readDesktop()
{
    m_isDesktopDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
}

// Where the desktop tells of its theme (GTK, Windows, macOS), each window gets an event of it.
bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const bool wasDark = m_isDesktopDark;
        QApplication::setPalette(QPalette()); // the desktop's own, to be read
        readDesktop();
        if (wasDark != m_isDesktopDark)
            apply();
        else
            QApplication::setPalette(palette());
    }
    return QObject::eventFilter(watched, event);
}

void Theme::loadFonts()
{
    for (const char* file : {"SocketscopeSans-Regular.ttf", "SocketscopeSans-Medium.ttf",
             "SocketscopeSans-SemiBold.ttf", "SocketscopeMono-Regular.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
}

void Theme::apply()
{
    QApplication::setFont(font());
    QApplication::setPalette(palette());
    QPalette editPalette = palette();
    editPalette.setColor(QPalette::Base, color(ColorRole::Window));
    editPalette.setColor(QPalette::Disabled, QPalette::Base, color(ColorRole::Panel));
    QApplication::setPalette(editPalette, "QPlainTextEdit");
    QApplication::setPalette(editPalette, "QTextEdit");
    QToolTip::setPalette(palette());
    QToolTip::setFont(smallFont());
    emit changed();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_isDesktopDark);
}

QFont Theme::font() const
{
    QFont font(sansFamily);
    font.setPointSizeF(m_pointSize);
    return font;
}

QFont Theme::smallFont() const
{
    QFont font = this->font();
    font.setPointSizeF(m_pointSize * 0.9);
    return font;
}

QFont Theme::strongFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::monoFont() const
{
    QFont font(monoFamily);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(m_pointSize * 0.9);
    return font;
}

QIcon Theme::icon(const QString& name, ColorRole role) const
{
    return QIcon(new IconEngine(name, role));
}
