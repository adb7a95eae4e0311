// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtour.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QtTest>

namespace {

QString textOf(QAccessibleInterface* part, QAccessible::Text kind = QAccessible::Name)
{
    return part->text(kind).trimmed();
}

/// Of the label that stands for it: on Linux a combo box has its value for a name.
QString labelOf(QAccessibleInterface* part)
{
    const auto labels = part->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : textOf(labels.first().first);
}

/// Where it is, for who mends it.
QString placeOf(QAccessibleInterface* part)
{
    QStringList path;
    for (QAccessibleInterface* at = part; at; at = at->parent()) {
        const QObject* const object = at->object();
        QString step = object
            ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
            : QStringLiteral("role %1").arg(at->role(), 0, 16);
        path.prepend(step + QStringLiteral(" “%1”").arg(textOf(at).left(40)));
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(QStringLiteral(" > "));
}

bool isPartOfCombo(QAccessibleInterface* part)
{
    return part->parent() && part->parent()->role() == QAccessible::ComboBox;
}

/// What a person uses or reads, of which a screen reader must have something to say.
bool wantsName(QAccessibleInterface* part)
{
    switch (part->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ColumnHeader:
    case QAccessible::Dialog:
    case QAccessible::Graphic:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    case QAccessible::TreeItem:
    case QAccessible::Cell:
        return false; // may be empty; isMuteCell() judges those that may not
    default:
        return part->state().focusable && !isPartOfCombo(part);
    }
}

/// One of our classes that paints something itself, and is nothing to a screen reader.
bool isMutePicture(QAccessibleInterface* part)
{
    const QObject* const object = part->object();
    return object && !QLatin1String(object->metaObject()->className()).startsWith(u'Q')
        && part->childCount() == 0;
}

/// A state without a word has a shape alone, so that it must be said.
bool isMuteCell(QAccessibleInterface* part)
{
    const QAccessibleTableCellInterface* const cell = part->tableCellInterface();
    if (!cell || part->role() != QAccessible::Cell || !textOf(part).isEmpty())
        return false;
    const auto headers = cell->columnHeaderCells();
    const QString title = headers.isEmpty() ? QString() : textOf(headers.first());
    return title == QStringLiteral("Direction") || title == QStringLiteral("Role");
}

/// The picture in a message box.
bool isOfQt(QAccessibleInterface* part)
{
    return part->object() && part->object()->objectName().startsWith(QStringLiteral("qt_msgbox"));
}

void judge(QAccessibleInterface* part, QStringList& wrong)
{
    if (isOfQt(part))
        return;
    const auto complain
        = [&](const char* what) { wrong << QLatin1String(what) + u' ' + placeOf(part); };
    const bool isNothing
        = part->role() == QAccessible::Client || part->role() == QAccessible::NoRole;
    if (isNothing && (part->state().focusable || isMutePicture(part)))
        complain("no role:");
    else if (part->role() == QAccessible::ComboBox && labelOf(part).isEmpty())
        complain("no label:");
    else if (wantsName(part) && textOf(part).isEmpty() && labelOf(part).isEmpty())
        complain("no name:");
    else if (isMuteCell(part))
        complain("no text:");
}

/// All that is seen of `part`, that itself included.
void walk(QAccessibleInterface* part, QStringList& wrong, int& count)
{
    if (!part || part->state().invisible)
        return;
    ++count;
    judge(part, wrong);
    for (int child = 0; child < part->childCount(); ++child)
        walk(part->child(child), wrong, count);
}

}

/// What a screen reader is told of the window: of all that can be used or read, what it is and what
/// it says.
class TestAccessibility : public QObject, WindowTour
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_accessibility"); }

    void parts_data() { addStops(); }
    void parts();
    void toolTipsWhereNothingIs_data() { addStops(); }
    void toolTipsWhereNothingIs();
    void elidedTextIsSaidInFull();

private:
    static void addStops();
    static void hear(QWidget* widget);
    static void pointAtNothing(QWidget* widget);
};

/// Nothing in the widget is mute.
void TestAccessibility::hear(QWidget* widget)
{
    QStringList wrong;
    int count = 0;
    walk(QAccessible::queryAccessibleInterface(widget), wrong, count);
    QVERIFY(count > 2);
    wrong.removeDuplicates();
    for (const QString& fault : std::as_const(wrong))
        qInfo().noquote() << fault;
    QVERIFY2(wrong.isEmpty(), "what is mute stands above");
}

void TestAccessibility::addStops()
{
    QTest::addColumn<int>("stop");
    for (std::size_t stop = 0; stop < stops().size(); ++stop)
        QTest::newRow(stops()[stop].name) << int(stop);
}

void TestAccessibility::parts()
{
    QFETCH(int, stop);
    visit(stops()[std::size_t(stop)], {1600, 1200}, hear);
}

/// Rests the mouse below and beside all that a view has.
void TestAccessibility::pointAtNothing(QWidget* widget)
{
    for (const auto* const view : widget->findChildren<QAbstractItemView*>()) {
        QWidget* const viewport = view->viewport();
        const QPoint corner = viewport->rect().bottomRight() - QPoint(1, 1);
        QHelpEvent event(QEvent::ToolTip, corner, viewport->mapToGlobal(corner));
        QCoreApplication::sendEvent(viewport, &event);
    }
}

void TestAccessibility::toolTipsWhereNothingIs()
{
    QFETCH(int, stop);
    visit(stops()[std::size_t(stop)], {1600, 1200}, pointAtNothing);
}

/// What is elided is said in full, and a number in words where a sign stands for them.
void TestAccessibility::elidedTextIsSaidInFull()
{
    setUp();
    auto* const label = find<QWidget>("statusMessages");
    QVERIFY(QAccessible::queryAccessibleInterface(label)
                ->text(QAccessible::Name)
                .endsWith(QStringLiteral("messages")));
    auto* const rate = find<QWidget>("statusRateIn");
    QCOMPARE(QAccessible::queryAccessibleInterface(rate)->text(QAccessible::Name),
        QStringLiteral("Received: 0 B/s"));
    tearDown();
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
