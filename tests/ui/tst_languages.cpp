// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/language.h"
#include "tests/ui/windowtour.h"
#include "ui/theme/elidedlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTranslator>
#include <QtTest>

namespace {

constexpr QChar open(u'⟦');
constexpr QChar close(u'⟧');

/// A language that nobody speaks: each text stands in brackets, and is a third longer, as those of
/// other languages often are. What has no bracket was not translated.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const auto first = std::ranges::find_if_not(text, isSpace) - text.begin();
        if (first == text.size())
            return text;
        const QString body = text.sliced(first).trimmed();
        const bool isRich = body.startsWith(u'<');
        const QString padding(std::max<qsizetype>(1, body.size() / 3), u'~');
        return text.first(first) + open + body + (isRich ? QString() : padding) + close
            + text.sliced(first + body.size());
    }
};

/// What stands in no bracket, at the outermost.
QString outside(const QString& text)
{
    QString left;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == open ? 1 : c == close ? -1 : 0;
        if (depth == 0)
            left += c;
    }
    return left;
}

/// Words that are no language's: names of protocols, states, calls, units, keys, what a person or a
/// peer has said, addresses, names of files.
bool isData(const QString& word)
{
    static const QRegularExpression data(QStringLiteral(
        // what this test does itself
        "^(hello|morpheus|Follow|white|rabbit|search|action|value|query|result|lobby|capture|tst|"
        // names that are everywhere the same
        "TCP|UDP|Unix|IPv|HTTP|IRC|MQTT|DNS|TLS|LSP|JSON|UTF|SLIP|COBS|SYN|ACK|FIN|RST|ICMP|"
        "Socketscope|localhost)$"));
    return data.match(word).hasMatch();
}

/// Words of English that are in no bracket.
QStringList untranslated(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList words;
    for (auto it = word.globalMatch(outside(text)); it.hasNext();) {
        const QString found = it.next().captured();
        if (!isData(found))
            words << found;
    }
    return words;
}

/// Two texts with nothing but a space in between: a sentence made of pieces, which no other
/// language can put into its own order.
bool isGlued(const QString& text)
{
    static const QRegularExpression seam(QStringLiteral("⟧ ?⟦"));
    return seam.match(text).hasMatch();
}

/// Where it is, for who mends it.
QString placeOf(const QObject* object)
{
    QStringList path;
    for (const QObject* at = object; at && path.size() < 3; at = at->parent())
        path.prepend(QLatin1String(at->metaObject()->className()) + u' ' + at->objectName());
    return path.join(QStringLiteral(" > "));
}

/// How wide the texts of a widget are beyond what it gives them; empty if they have room.
QString cutText(const QWidget* widget)
{
    const auto isTooWide = [&](const QString& text, int width) {
        const int needed = widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
        return needed > width + 1;
    };
    if (const auto* const label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1 ? label->text()
                                                                               : QString();
        return isTooWide(label->text(), label->contentsRect().width()) ? label->text() : QString();
    }
    if (const auto* const label = qobject_cast<const ElidedLabel*>(widget))
        return isTooWide(label->text(), label->width()) ? label->text() : QString();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
        const bool showsText = !button->text().isEmpty()
            && button->property("toolButtonStyle").toInt() != Qt::ToolButtonIconOnly;
        return showsText && button->width() < button->minimumSizeHint().width() ? button->text()
                                                                                : QString();
    }
    if (const auto* const combo = qobject_cast<const QComboBox*>(widget)) {
        const int room = combo->width() - (combo->sizeHint().width() > combo->width() ? 30 : 0);
        return isTooWide(combo->currentText(), room) ? combo->currentText() : QString();
    }
    if (const auto* const tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->elideMode() != Qt::ElideNone
                && isTooWide(tabs->tabText(tab), tabs->tabRect(tab).width()))
                return tabs->tabText(tab);
        }
        return {};
    }
    if (const auto* const header = qobject_cast<const QHeaderView*>(widget)) {
        for (int section = 0; section < header->count(); ++section) {
            const QString title
                = header->model()->headerData(section, header->orientation()).toString();
            if (!header->isSectionHidden(section) && header->orientation() == Qt::Horizontal
                && isTooWide(title, header->sectionSize(section)))
                return title;
        }
    }
    return {};
}

/// All texts that are seen or said of what is seen.
class Texts
{
public:
    void add(const QObject* owner, const QString& text)
    {
        if (!text.isEmpty())
            m_texts.insert(text, placeOf(owner));
    }

    void addWidget(QWidget* widget)
    {
        add(widget, widget->windowTitle());
        for (QWidget* part : widget->findChildren<QWidget*>()) {
            if (!part->isVisibleTo(widget))
                continue;
            add(part, part->toolTip());
            add(part, part->accessibleName());
            add(part, part->accessibleDescription());
            add(part, part->property("placeholderText").toString());
            add(part, part->property("text").toString());
            add(part, part->property("title").toString());
        }
        for (const QAction* action : widget->actions()) {
            add(action, action->text());
            add(action, action->toolTip());
        }
        addAccessible(QAccessible::queryAccessibleInterface(widget));
    }

    [[nodiscard]] const QMultiHash<QString, QString>& all() const { return m_texts; }

private:
    void addAccessible(QAccessibleInterface* part)
    {
        if (!part || part->state().invisible)
            return;
        add(part->object(), part->text(QAccessible::Name));
        add(part->object(), part->text(QAccessible::Description));
        if (part->role() != QAccessible::EditableText)
            add(part->object(), part->text(QAccessible::Value));
        for (int child = 0; child < part->childCount(); ++child)
            addAccessible(part->child(child));
    }

    QMultiHash<QString, QString> m_texts; // and where they are
};

} // namespace

/// Every text of the window is translated, as a whole, and has room in every language.
class TestLanguages : public QObject, WindowTour
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_languages"); }
    void cleanup();

    void translated_data() { addStops(); }
    void translated();
    void roomFor_data();
    void roomFor();

private:
    void addStops();
    static void report(const QStringList& faults, const char* what);

    std::unique_ptr<QTranslator> m_pseudo;
};

void TestLanguages::addStops()
{
    QTest::addColumn<int>("stop");
    for (std::size_t stop = 0; stop < stops().size(); ++stop)
        QTest::newRow(stops()[stop].name) << int(stop);
}

void TestLanguages::cleanup()
{
    m_pseudo.reset();
    qDeleteAll(qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::system());
}

void TestLanguages::report(const QStringList& faults, const char* what)
{
    QStringList lines = faults;
    lines.removeDuplicates();
    for (const QString& line : std::as_const(lines))
        qInfo().noquote() << line;
    QVERIFY2(lines.isEmpty(), what);
}

void TestLanguages::translated()
{
    QFETCH(int, stop);
    m_pseudo = std::make_unique<PseudoTranslator>();
    QCoreApplication::installTranslator(m_pseudo.get());
    QStringList faults;
    visit(stops()[std::size_t(stop)], {1600, 1200}, [&](QWidget* seen) {
        Texts texts;
        texts.addWidget(seen);
        for (auto it = texts.all().begin(); it != texts.all().end(); ++it) {
            const QStringList words = untranslated(it.key());
            if (!words.isEmpty())
                faults << QStringLiteral("not translated: %1 in “%2” of %3")
                              .arg(words.join(u' '), it.key().left(200), it.value());
            else if (isGlued(it.key()))
                faults << QStringLiteral("glued: “%1” of %2").arg(it.key().left(200), it.value());
        }
    });
    report(faults, "what is not translated stands above");
}

void TestLanguages::roomFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QStringList languages = Language::codes();
    languages << QStringLiteral("pseudo") << QStringLiteral("reversed");
    for (const QString& language : std::as_const(languages)) {
        for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)})
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(language).arg(size.width())))
                << language << size;
    }
}

void TestLanguages::roomFor()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const bool isReversed = language == QStringLiteral("reversed");
    if (isReversed || language == QStringLiteral("pseudo")) {
        m_pseudo = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
    } else {
        Language::use(language);
    }
    QGuiApplication::setLayoutDirection(isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList faults;
    for (const Stop& stop : stops()) {
        visit(stop, size, [&](QWidget* seen) {
            if (seen->isWindow() && seen == seen->window()
                && seen->objectName() == QStringLiteral("mainWindow") && seen->size() != size)
                faults << QStringLiteral("%1: the window is %2x%3")
                              .arg(QLatin1String(stop.name))
                              .arg(seen->width())
                              .arg(seen->height());
            for (const QWidget* part : seen->findChildren<QWidget*>()) {
                if (!part->isVisibleTo(seen) || part->visibleRegion().isEmpty())
                    continue;
                const QString cut = cutText(part);
                if (!cut.isEmpty())
                    faults << QStringLiteral("%1: cut: “%2” of %3, which is %4 wide")
                                  .arg(QLatin1String(stop.name), cut.left(100), placeOf(part))
                                  .arg(part->width());
            }
        });
    }
    report(faults, "what is cut stands above");
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
