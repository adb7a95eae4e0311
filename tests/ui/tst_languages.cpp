// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/language.h"
#include "tests/ui/paintedtexts.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/windowtour.h"
#include "ui/framing/framingform.h"
#include "ui/inspector/fieldtable.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/elidedlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTranslator>
#include <QtTest>

namespace {

/// Words that are no language's: what is sent here, names that are the same everywhere, and those
/// that languages have for themselves. Names of states and of errors are in capitals.
bool isData(const QString& word)
{
    static const QRegularExpression data(QStringLiteral(
        "^([A-Z]{2,}|Ctrl|Alt|Shift|Meta|Home|End|Esc|Del|Ins|Return|Enter|F\\d+|"
        "hello|action|search|value|ring|result|Follow|the|white|rabbit|" // that are sent
        "host|guest|lobby|ada|" // as a chat knows them
        "tcp|udp|unix|http|utf|Unix|IPv|WebSocket|Socketscope|localhost)$"));
    static const QStringList languages = [] {
        QStringList names;
        for (const QString& code : Language::codes())
            names << Language::nameOf(code).split(QRegularExpression(
                QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption));
        return names;
    }();
    return data.match(word).hasMatch() || languages.contains(word);
}

/// Words that are in no bracket, and no name of a room or, with an underscore, of C.
QStringList untranslated(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("(?<![#_\\p{L}])[_\\p{L}]{3,}"));
    static const QRegularExpression name(QStringLiteral("/\\S+|content-type")); // paths too
    const QString outside = outsideOfBrackets(text).remove(name);
    QStringList words;
    for (auto it = word.globalMatch(outside); it.hasNext();) {
        const QString found = it.next().captured();
        if (!found.contains(u'_') && !isData(found))
            words << found;
    }
    return words;
}

/// What a person or a peer has written: fields for text, tables of what messages hold, and
/// parameters of framings, whose values are those of the command line.
bool holdsData(const QObject* object)
{
    for (const QObject* at = object; at; at = at->parent()) {
        const auto* const combo = qobject_cast<const QComboBox*>(at);
        if (qobject_cast<const QLineEdit*>(at) || qobject_cast<const QPlainTextEdit*>(at)
            || (combo && combo->isEditable()) || qobject_cast<const FramingForm*>(at)
            || qobject_cast<const FieldTable*>(at)
            || at->objectName() == QStringLiteral("serverAnswersTable"))
            return true;
    }
    return false;
}

constexpr QSize smallest {1024, 700}; // that the window is made for

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
        constexpr int leastWords = 16; // characters in a line of several
        const int least = leastWords * label->fontMetrics().averageCharWidth();
        if (label->wordWrap() && label->width() < least && isTooWide(label->text(), 2 * least))
            return label->text();
        if (label->wordWrap()) {
            constexpr int rounded = 2; // pixels, between what a layout asks and gives
            const int needed = label->heightForWidth(label->width() + rounded);
            return needed > label->height() + 1 ? label->text() : QString();
        }
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
    if (const auto* const edit = qobject_cast<const QLineEdit*>(widget)) {
        constexpr int leastWidth = 8; // characters
        const bool isOfOther = qobject_cast<const QComboBox*>(edit->parentWidget())
            || qobject_cast<const QAbstractSpinBox*>(edit->parentWidget());
        return !isOfOther && edit->width() < leastWidth * edit->fontMetrics().averageCharWidth()
            ? QStringLiteral("(nothing can be written there)")
            : QString();
    }
    if (const auto* const combo = qobject_cast<const QComboBox*>(widget)) {
        if (combo->isEditable()) // what is written there can be moved along
            return {};
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

/// Of a tool tip its text, which may stand in it as HTML.
QString plainToolTip(const QString& toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText()
                                        : toolTip;
}

/// What a table's cells say in full: they hold what was sent and received, which is elided
/// anywhere.
QStringList toolTipsOfTables(QWidget* seen)
{
    QStringList toolTips;
    for (const auto* table : seen->findChildren<QAbstractItemView*>()) {
        if (!qobject_cast<const QTableView*>(table)
            && table->objectName() != QStringLiteral("sequenceView"))
            continue;
        const QAbstractItemModel* const model = table->model();
        for (int row = 0; model && table->isVisible() && row < std::min(50, model->rowCount());
             ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                toolTips << plainToolTip(index.data(Qt::ToolTipRole).toString());
                if (qobject_cast<CellDelegate*>(table->itemDelegate()))
                    toolTips << index.data().toString(); // while it is elided
            }
        }
    }
    return toolTips;
}

/// What asks for the most room, for who mends it.
QString widest(const QWidget* window)
{
    const auto leastWidth = [](const QWidget* part) {
        return std::max(part->minimumSizeHint().width(), part->minimumWidth());
    };
    QString path;
    for (const QWidget* at = window; at;) {
        const QWidget* most = nullptr;
        for (const QObject* child : at->children()) {
            const auto* const part = qobject_cast<const QWidget*>(child);
            if (part && part->isVisible() && !part->isWindow()
                && (!most || leastWidth(part) > leastWidth(most)))
                most = part;
        }
        at = most;
        if (most)
            path += QStringLiteral(" > %1 %2 %3")
                        .arg(QLatin1String(most->metaObject()->className()), most->objectName())
                        .arg(leastWidth(most));
    }
    return path;
}

QStringList allToolTips(QWidget* seen)
{
    QStringList toolTips = toolTipsOfTables(seen);
    for (const QWidget* part : seen->findChildren<QWidget*>()) {
        toolTips << plainToolTip(part->toolTip());
        if (const auto* const label = qobject_cast<const ElidedLabel*>(part))
            toolTips << label->text(); // while it is elided
        if (const auto* const list = qobject_cast<const QListWidget*>(part)) {
            for (int row = 0; row < list->count(); ++row)
                toolTips << plainToolTip(list->item(row)->toolTip());
        }
    }
    toolTips.removeAll(QString());
    return toolTips;
}

/// The texts of a language, which remembers what it was asked for.
class RememberingTranslator : public QTranslator
{
public:
    explicit RememberingTranslator(const QString& language)
    {
        (void)load(QStringLiteral("socketscope_") + language, QStringLiteral(":/i18n"));
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* comment, int n) const override
    {
        const QString text = QTranslator::translate(context, source, comment, n);
        if (!m_asked.contains({source, n})) {
            m_asked.insert({source, n});
            const QString shown = text.isEmpty() ? QString::fromUtf8(source) : text;
            m_texts.insert(QString(shown).remove(u'&'));
        }
        return text;
    }

    /// Whether this is the beginning of one of them, and the rest was elided.
    [[nodiscard]] bool isElided(const QString& painted) const
    {
        if (!painted.endsWith(u'…'))
            return false;
        const QString start = painted.chopped(1).trimmed();
        constexpr qsizetype longEnough = 5; // to be no coincidence
        if (start.size() < longEnough)
            return false;
        const auto isBegun = [&](const QString& text) {
            const QString fixed = text.section(u'%', 0, 0);
            return text.startsWith(start)
                || (fixed.size() >= longEnough && fixed.size() < text.size()
                    && start.startsWith(fixed));
        };
        return std::ranges::any_of(m_texts, isBegun)
            && std::ranges::none_of(
                m_texts, [&](const QString& text) { return text.contains(painted); });
    }

private:
    mutable QSet<std::pair<const char*, int>> m_asked; // sources, which are constants
    mutable QSet<QString> m_texts;
};

/// All texts that are seen or said of what is seen.
class Texts
{
public:
    void addWidget(QWidget* widget)
    {
        add(widget, widget->windowTitle());
        for (QWidget* part : widget->findChildren<QWidget*>()) {
            if (part->isVisibleTo(widget))
                addPart(part);
        }
        for (const QAction* action : widget->actions()) {
            add(action, action->text());
            add(action, action->toolTip());
        }
        addAccessible(QAccessible::queryAccessibleInterface(widget), widget);
    }

    [[nodiscard]] const QMultiHash<QString, QString>& all() const { return m_texts; }

private:
    void add(const QObject* owner, const QString& text)
    {
        if (!text.isEmpty())
            m_texts.insert(text, placeOf(owner));
    }

    void addPart(const QWidget* part)
    {
        add(part, part->toolTip());
        add(part, part->accessibleName());
        add(part, part->accessibleDescription());
        for (const char* const property :
            {"placeholderText", "title", "suffix", "prefix", "specialValueText"})
            add(part, part->property(property).toString());
        if (!holdsData(part))
            add(part, part->property("text").toString());
    }

    void addAccessible(QAccessibleInterface* part, const QObject* owner)
    {
        if (!part || part->state().invisible)
            return;
        if (part->object())
            owner = part->object();
        if (!holdsData(owner)) {
            add(owner, part->text(QAccessible::Name));
            add(owner, part->text(QAccessible::Description));
            add(owner, part->text(QAccessible::Value));
        }
        for (int child = 0; child < part->childCount(); ++child)
            addAccessible(part->child(child), owner);
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
    void speak(const QString& language);
    static void report(const QStringList& faults);

    /// Texts of ours, not what was sent and received, that are cut or elided.
    [[nodiscard]] QStringList withoutRoom(QWidget* seen, bool mayElide) const;

    std::unique_ptr<PseudoTranslator> m_pseudo;
    std::unique_ptr<RememberingTranslator> m_language;
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
    m_language.reset();
    qDeleteAll(qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::system());
}

void TestLanguages::report(const QStringList& faults)
{
    QStringList lines = faults;
    lines.removeDuplicates();
    QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
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
    report(faults);
}

/// Where there is little room a text may be elided if it can be had in full.
QStringList TestLanguages::withoutRoom(QWidget* seen, bool mayElide) const
{
    QHash<QString, QString> faults; // by their texts
    for (const QWidget* part : seen->findChildren<QWidget*>()) {
        if (!part->isVisibleTo(seen) || part->visibleRegion().isEmpty())
            continue;
        const QString cut = cutText(part);
        if (!cut.isEmpty())
            faults.insert(cut,
                QStringLiteral("cut: “%1” of %2, %3 wide")
                    .arg(cut.left(100), placeOf(part))
                    .arg(part->width()));
    }
    for (const QString& text : paintedTexts(seen)) {
        const bool isOfPseudo = text.contains(PseudoTranslator::open) && text.endsWith(u'…');
        if (m_language ? m_language->isElided(text) : isOfPseudo)
            faults.insert(text.chopped(1).trimmed(), QStringLiteral("elided: “%1”").arg(text));
    }
    if (faults.isEmpty())
        return {};
    const QStringList toolTips = mayElide ? allToolTips(seen) : toolTipsOfTables(seen);
    faults.removeIf([&](QHash<QString, QString>::iterator fault) {
        const QString text = fault.key().simplified();
        return std::ranges::any_of(
            toolTips, [&](const QString& tip) { return tip.simplified().contains(text); });
    });
    return faults.values();
}

void TestLanguages::roomFor_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Language::codes() << QStringLiteral("reversed");
    for (const QString& language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::speak(const QString& language)
{
    const bool isReversed = language == QStringLiteral("reversed");
    if (isReversed) {
        m_pseudo = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
    } else {
        Language::use(language);
        m_language = std::make_unique<RememberingTranslator>(language);
        QCoreApplication::installTranslator(m_language.get());
    }
    QGuiApplication::setLayoutDirection(isReversed ? Qt::RightToLeft : Qt::LeftToRight);
}

void TestLanguages::roomFor()
{
    QFETCH(QString, language);
    speak(language);
    QHash<QString, QString> faults; // and where they were found first
    const auto lookAt = [&](const char* stop, QWidget* seen, QSize size) {
        m_window->resize(size);
        m_window->resizeDocks( // as a window of that size has them when it comes
            {find<QDockWidget>("endpointTreeDock"), find<QDockWidget>("inspectorDock")},
            {std::clamp(size.width() * 18 / 100, 216, 288), std::min(520, size.width() / 3)},
            Qt::Horizontal);
        for (int round = 0; round < 3; ++round) // a layout may follow from another one
            QCoreApplication::processEvents();
        const QString where
            = QStringLiteral("%1 at %2: ").arg(QLatin1String(stop)).arg(size.width());
        if (m_window->size() != size)
            faults.insert(QStringLiteral("the window of the stop %3 is %1x%2 instead")
                              .arg(m_window->width())
                              .arg(m_window->height())
                              .arg(QLatin1String(stop)),
                where + widest(m_window.get()));
        for (const QString& fault : withoutRoom(seen, size == smallest || m_pseudo)) {
            if (!faults.contains(fault))
                faults.insert(fault, where);
        }
    };
    for (const Stop& stop : stops()) {
        int looks = 0; // of those that differ in a word or two there are many
        visit(stop, smallest, [&](QWidget* seen) {
            const bool isWindow = seen == m_window.get(); // others have a size of their own
            if (isWindow && ++looks == 1)
                lookAt(stop.name, seen, QSize(1920, 1080)); // where all but forms have room
            if ((isWindow && looks < 6) || m_pseudo)
                lookAt(stop.name, seen, QSize(1280, 800));
            if (!m_pseudo) // whose texts are longer than those of any language
                lookAt(stop.name, seen, smallest);
        });
    }
    QStringList lines;
    for (auto it = faults.cbegin(); it != faults.cend(); ++it)
        lines << it.value() + it.key();
    lines.sort();
    report(lines);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
