// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudolanguage.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

QString keyOf(const QString& context, const QString& source, const QString& comment)
{
    return QStringList {context, source, comment}.join(QChar(u'\1'));
}

/// "%1 · %2": there is nothing in it to translate, though a language may have another mark.
bool hasWords(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]"));
    const QString rest = QString(text).remove(placeholder);
    return std::ranges::any_of(rest, [](QChar c) { return c.isLetter(); });
}

QString inBrackets(const QString& text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::ranges::find_if_not(text, isSpace) - text.begin();
    const QString body = text.sliced(first).trimmed();
    const bool isRich = body.startsWith(u'<');
    QString padding; // in words, as they are what wraps
    while (padding.size() < std::max<qsizetype>(1, body.size() / 3))
        padding += padding.size() % 6 == 5 ? u' ' : u'~';
    return text.first(first) + PseudoTranslator::open + body + (isRich ? QString() : padding)
        + PseudoTranslator::close + text.sliced(first + body.size());
}

} // namespace

PseudoTranslator::PseudoTranslator()
{
    if (!m_qt.load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        qFatal("the package qt6-translations-l10n is missing");
    QFile file(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/translations/socketscope_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message"))
            m_known.insert(keyOf(context, source, std::exchange(comment, {})));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
    }
}

QString PseudoTranslator::translate(
    const char* context, const char* source, const char* comment, int) const
{
    const QString name = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    if (!m_qt.translate(context, source, comment).isEmpty()) // keys have the same names everywhere
        return name == QLatin1String("QShortcut") ? QString() : inBrackets(text);
    if (!m_known.contains(keyOf(name, text, QString::fromUtf8(comment))))
        return {};
    if (text == QLatin1String(", "))
        return QStringLiteral("⸲ "); // not the comma that a list might have by itself
    if (hasWords(text))
        return inBrackets(text);
    return text.contains(QLatin1String("%2")) ? open + text + close
                                              : text; // "%1 %2": two sentences
}

QString outsideOfBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == PseudoTranslator::open ? 1 : c == PseudoTranslator::close ? -1 : 0;
        if (depth == 0 && c != PseudoTranslator::close)
            outside += c;
    }
    return outside;
}

bool isGlued(const QString& text)
{
    static const QRegularExpression seam(QStringLiteral("^[ .,:;]*$"));
    int depth = 0;
    qsizetype end = -1; // of the bracket before, at the outermost
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == PseudoTranslator::open) {
            if (depth++ == 0 && end >= 0 && seam.match(text.sliced(end, at - end)).hasMatch())
                return true;
        } else if (text.at(at) == PseudoTranslator::close && --depth == 0) {
            end = at + 1;
        }
    }
    return false;
}
