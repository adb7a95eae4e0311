// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QImage>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace {
// Relative luminance and contrast: WCAG 2.1, "relative luminance", "contrast ratio".
double luminance(const QColor& color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// CIE 1976 L*a*b* of a linear sRGB colour, D65.
std::array<double, 3> labOf(const std::array<double, 3>& rgb)
{
    const auto cube
        = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = cube((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = cube(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = cube((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

std::array<double, 3> linearOf(const QColor& color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

/// As one without green cones sees it: Machado, Oliveira, Fernandes 2009, severity 1.
std::array<double, 3> withoutGreen(const std::array<double, 3>& rgb)
{
    const auto mix = [&](double red, double green, double blue) {
        return std::clamp(red * rgb[0] + green * rgb[1] + blue * rgb[2], 0.0, 1.0);
    };
    return {mix(0.367322, 0.860646, -0.227968), mix(0.280085, 0.672501, 0.047413),
        mix(-0.011820, 0.042940, 0.968881)};
}

double distance(const std::array<double, 3>& one, const std::array<double, 3>& other)
{
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

struct Named {
    ColorRole role;
    const char* name;
};
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { Theme::instance().setMode(Theme::Mode::System); }

    void textIsReadable_data();
    void textIsReadable();
    void inputsAreSeen_data();
    void inputsAreSeen();
    void namesAreToldApart_data();
    void namesAreToldApart();
    void modeChangesPaletteAndTellsOnce();
    void paletteOutlivesANewThemeOfTheDesktop();
    void fontsAreOurs_data();
    void fontsAreOurs();
    void figuresAreTabular();
    void charactersKeepTheirGlyphs_data();
    void charactersKeepTheirGlyphs();
    void iconTakesTheRolesColor();
    void iconIsSharpAtAnyScale();
    void everyIconDraws_data();
    void everyIconDraws();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<ColorRole>("text");
    QTest::addColumn<ColorRole>("background");
    QTest::addColumn<bool>("dark");
    const auto add = [](Named text, Named background) {
        for (const bool dark : {false, true})
            QTest::addRow("%s on %s, %s", text.name, background.name, dark ? "dark" : "light")
                << text.role << background.role << dark;
    };
    const Named grounds[]
        = {{ColorRole::Window, "window"}, {ColorRole::Panel, "panel"}, {ColorRole::Hover, "hover"},
            {ColorRole::HeaderBand, "header band"}, {ColorRole::Selection, "selection"}};
    const Named inks[] = {{ColorRole::Text, "text"}, {ColorRole::SecondaryText, "secondary"},
        {ColorRole::Received, "received"}, {ColorRole::Sent, "sent"}, {ColorRole::Good, "good"},
        {ColorRole::Waiting, "waiting"}, {ColorRole::Fault, "fault"}, {ColorRole::Quiet, "quiet"}};
    for (const Named& ink : inks) {
        for (const Named& ground : grounds)
            add(ink, ground);
    }
    for (const Named& ground : {grounds[0], grounds[1], grounds[2]})
        add({ColorRole::TertiaryText, "tertiary"}, ground);
    for (const Named& ground : {grounds[0], grounds[1], grounds[2], grounds[3]})
        add({ColorRole::Accent, "accent"}, ground);
    const std::pair<Named, Named> fills[] = {
        {{ColorRole::AccentText, "accent text"}, {ColorRole::Accent, "accent"}},
        {{ColorRole::Good, "good"}, {ColorRole::GoodFill, "its fill"}},
        {{ColorRole::Waiting, "waiting"}, {ColorRole::WaitingFill, "its fill"}},
        {{ColorRole::Fault, "fault"}, {ColorRole::FaultFill, "its fill"}},
        {{ColorRole::Quiet, "quiet"}, {ColorRole::QuietFill, "its fill"}},
        {{ColorRole::Meta, "fixed header"}, {ColorRole::MetaFill, "its fill"}},
        {{ColorRole::Header, "JSON header"}, {ColorRole::HeaderFill, "its fill"}},
        {{ColorRole::Content, "content"}, {ColorRole::ContentFill, "its fill"}},
        {{ColorRole::Escape, "escape"}, {ColorRole::EscapeFill, "its fill"}},
    };
    for (int i = 0; i < nameColors; ++i) {
        const QByteArray name = "name " + QByteArray::number(i + 1);
        for (const Named& ground : {grounds[0], grounds[1], grounds[2]})
            add({ColorRole(int(ColorRole::Name1) + i), name.constData()}, ground);
    }
    // What is for the person, in a chat.
    add({ColorRole::SecondaryText, "secondary"}, {ColorRole::WaitingFill, "waiting"});
    add({ColorRole::Accent, "accent"}, {ColorRole::WaitingFill, "waiting"});
    for (const auto& [text, fill] : fills) {
        add(text, fill);
        if (text.role != ColorRole::AccentText && text.role != ColorRole::Escape)
            add({ColorRole::Text, "text"}, {fill.role, text.name});
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(ColorRole, text);
    QFETCH(ColorRole, background);
    QFETCH(bool, dark);
    // WCAG 2.1, success criterion 1.4.3, level AA.
    QCOMPARE_GE(contrast(Theme::color(text, dark), Theme::color(background, dark)), 4.5);
}

void TestTheme::inputsAreSeen_data()
{
    QTest::addColumn<ColorRole>("ground");
    QTest::newRow("window") << ColorRole::Window;
    QTest::newRow("panel") << ColorRole::Panel;
    QTest::newRow("header band") << ColorRole::HeaderBand;
    QTest::newRow("hover") << ColorRole::Hover;
}

void TestTheme::inputsAreSeen()
{
    QFETCH(ColorRole, ground);
    // WCAG 2.1, success criterion 1.4.11: what shows where a control is, and the focus.
    for (const bool dark : {false, true}) {
        for (const ColorRole line : {ColorRole::InputBorder, ColorRole::Accent})
            QCOMPARE_GE(contrast(Theme::color(line, dark), Theme::color(ground, dark)), 3.0);
    }
}

void TestTheme::namesAreToldApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::namesAreToldApart()
{
    QFETCH(bool, dark);
    constexpr double least = 8; // a difference of 2.3 is just noticeable
    for (int i = 0; i < nameColors; ++i) {
        for (int j = 0; j < i; ++j) {
            const auto one = linearOf(Theme::color(ColorRole(int(ColorRole::Name1) + i), dark));
            const auto other = linearOf(Theme::color(ColorRole(int(ColorRole::Name1) + j), dark));
            QCOMPARE_GE(distance(labOf(one), labOf(other)), least);
            QCOMPARE_GE(distance(labOf(withoutGreen(one)), labOf(withoutGreen(other))), least);
        }
    }
}

void TestTheme::modeChangesPaletteAndTellsOnce()
{
    Theme& theme = Theme::instance();
    theme.setMode(Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::color(ColorRole::Panel, true));
}

void TestTheme::paletteOutlivesANewThemeOfTheDesktop()
{
    Theme::instance().setMode(Theme::Mode::Dark);
    QWidget widget;
    widget.winId();
    QEvent event(QEvent::ThemeChange);
    QApplication::sendEvent(widget.windowHandle(), &event);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::color(ColorRole::Panel, true));
}

void TestTheme::fontsAreOurs_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QString>("family");
    const Theme& theme = Theme::instance();
    QTest::newRow("text") << theme.font() << QStringLiteral("Socketscope Sans");
    QTest::newRow("small") << theme.smallFont() << QStringLiteral("Socketscope Sans");
    QTest::newRow("strong") << theme.strongFont() << QStringLiteral("Socketscope Sans");
    QTest::newRow("mono") << theme.monoFont() << QStringLiteral("Socketscope Mono");
}

void TestTheme::fontsAreOurs()
{
    QFETCH(QFont, font);
    QFETCH(QString, family);
    QCOMPARE(QFontInfo(font).family(), family);
    // Qt blends CFF outlines with a gamma of its own: in dark they would be bolder than the others.
    QVERIFY(!QRawFont::fromFont(font).fontTable("glyf").isEmpty());
}

void TestTheme::figuresAreTabular()
{
    QFont font = Theme::instance().font();
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
            metrics.horizontalAdvance(QLatin1Char('0')));
}

void TestTheme::charactersKeepTheirGlyphs_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QString>("text");
    const Theme& theme = Theme::instance();
    const std::pair<const char*, QFont> fonts[] = {{"text", theme.font()},
        {"small", theme.smallFont()}, {"strong", theme.strongFont()}, {"mono", theme.monoFont()}};
    for (const auto& [name, font] : fonts) {
        for (const char* text : {"->", "=>", "<-", "!=", "==", "===", ">=", "<=", "</", "<!--",
                 "++", "--", "www", "fi", "ffl", "://", "(c)", "10x20", "|>", "::"})
            QTest::addRow("%s %s", name, text) << font << QString::fromLatin1(text);
    }
}

// What is received is not changed by how it is drawn: no glyph stands for several characters, and
// none depends on what stands beside it.
void TestTheme::charactersKeepTheirGlyphs()
{
    QFETCH(QFont, font);
    QFETCH(QString, text);
    const auto glyphsOf = [&font](const QString& characters) {
        QTextLayout layout(characters, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QList<quint32> glyphs;
        for (const QGlyphRun& run : layout.glyphRuns())
            glyphs += run.glyphIndexes();
        return glyphs;
    };
    QList<quint32> alone;
    for (const QChar character : text)
        alone += glyphsOf(character);
    QCOMPARE(glyphsOf(text), alone);
}

void TestTheme::iconTakesTheRolesColor()
{
    Theme& theme = Theme::instance();
    const QIcon icon = theme.icon(QStringLiteral("media-record"), ColorRole::Fault);
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        const QImage image = icon.pixmap(QSize(16, 16), 1.0).toImage();
        QCOMPARE(image.pixelColor(8, 8), theme.color(ColorRole::Fault));
        const QImage disabled = icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage();
        QCOMPARE(disabled.pixelColor(8, 8), theme.color(ColorRole::TertiaryText));
    }
}

void TestTheme::iconIsSharpAtAnyScale()
{
    const QIcon icon = Theme::instance().icon(QStringLiteral("list-add"));
    const QPixmap image = icon.pixmap(QSize(16, 16), 3.0);
    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.devicePixelRatio(), 3.0);
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    const QDir icons(QStringLiteral(":/icons"));
    for (const QString& file : icons.entryList())
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    const QImage image = Theme::instance().icon(name).pixmap(QSize(16, 16), 1.0).toImage();
    bool hasInk = false;
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x)
            hasInk |= image.pixelColor(x, y).alpha() > 128;
    }
    QVERIFY(hasInk);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
