// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sectioncard.h"

#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/inspector/fieldtable.h"

#include <QSettings>

#include <algorithm>

namespace {

constexpr qsizetype hexShown = 16; // bytes of a number

QByteArrayView bytesOf(QByteArrayView message, ByteRange range)
{
    const ByteRange there = range.intersected({0, message.size()});
    return message.sliced(there.start, there.size());
}

/// What a field says; of a number that is not written in digits its bytes, too.
MarkedText valueText(const Dissection::Entry& field, QByteArrayView message)
{
    const QByteArrayView bytes = bytesOf(message, field.valueRange);
    const bool isBinary = field.kind == FieldValue::Kind::Number && !bytes.isEmpty()
        && bytes.size() <= hexShown && bytes != field.value.toUtf8();
    MarkedText value = markedLine(field.value);
    if (isBinary)
        value.text += QStringLiteral("   ") + QString::fromLatin1(bytes.toByteArray().toHex(' '));
    return value;
}

QString wrongText()
{
    return SectionCard::tr("wrong", "a field of a message");
}

QString remarkOf(const Dissection::Entry& field)
{
    switch (field.state) {
    case Field::State::Cut:
        return SectionCard::tr("incomplete", "a field of a message");
    case Field::State::Missing:
        return SectionCard::tr("missing", "a field of a message");
    case Field::State::Extra:
        return field.fault ? wrongText()
                           : SectionCard::tr("extra", "a field of a message that nobody knows");
    case Field::State::Known:
        break;
    }
    return field.fault ? wrongText() : QString();
}

QVector<FieldTable::Field> rowsOf(const Dissection::Part& section, QByteArrayView message)
{
    QVector<FieldTable::Field> rows;
    for (const Dissection::Entry& field : section.fields) {
        const bool isFaulty = field.fault && field.state != Field::State::Cut;
        rows.append({safeText(field.name), valueText(field, message), remarkOf(field), field.range,
            isFaulty});
    }
    if (rows.isEmpty()) { // nothing in it could be read
        rows.append(
            {SectionCard::tr("as text", "before the bytes of a part that could not be read"),
                markedLine(bytesOf(message, section.range)), {}, section.range, section.isWhole()});
    }
    return rows;
}

/// Where it is remembered whether sections of this look are folded.
QString foldedKey(FieldLook look)
{
    return QStringLiteral("inspector/folded%1").arg(int(look));
}

QString summaryOf(const QVector<FieldTable::Field>& rows)
{
    QStringList parts;
    for (const FieldTable::Field& row : rows)
        parts << row.name + u' ' + row.value.text;
    return Format::list(parts);
}

} // namespace

SectionCard::SectionCard(QWidget* parent)
    : PartCard({}, FieldLook::Plain, parent)
    , m_table(new FieldTable(this))
{
    addBody(m_table);
    setFoldable(true);
    connect(this, &PartCard::foldedByPerson, this,
        [this](bool on) { QSettings().setValue(foldedKey(look()), on); });
}

void SectionCard::setSection(const Dissection::Part& section, QByteArrayView message)
{
    const QString title = section.type ? section.type->titleText() : tr("Fields");
    setPart(title, section.type ? section.type->look : FieldLook::Plain);
    m_table->setAccessibleName(title);
    setRange(section.range);
    const QVector<FieldTable::Field> rows = rowsOf(section, message);
    m_table->setFields(rows);
    setSummary(summaryOf(rows));
    const bool isFaulty
        = std::ranges::any_of(rows, [](const FieldTable::Field& row) { return row.isFaulty; });
    setFolded(!isFaulty && QSettings().value(foldedKey(look())).toBool());
}
