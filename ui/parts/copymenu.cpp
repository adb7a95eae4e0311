// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/copymenu.h"

#include <QCoreApplication>

#include <array>

QMenu* addCopyActions(QMenu* menu, QObject* receiver, const std::function<void(ByteFormat)>& copy,
    const QString& title)
{
    struct Entry {
        ByteFormat format;
        const char* text;
    };
    static constexpr std::array entries {
        Entry {ByteFormat::Text, QT_TRANSLATE_NOOP("CopyMenu", "&Text")},
        Entry {ByteFormat::EscapedText, QT_TRANSLATE_NOOP("CopyMenu", "&Escaped text")},
        Entry {ByteFormat::Hex, QT_TRANSLATE_NOOP("CopyMenu", "&Hex")},
        Entry {ByteFormat::HexDump, QT_TRANSLATE_NOOP("CopyMenu", "Hex &dump")},
        Entry {ByteFormat::CArray, QT_TRANSLATE_NOOP("CopyMenu", "&C array")},
        Entry {ByteFormat::PythonBytes, QT_TRANSLATE_NOOP("CopyMenu", "&Python bytes")},
        Entry {ByteFormat::Json, QT_TRANSLATE_NOOP("CopyMenu", "&JSON")},
    };
    QMenu* const formats = menu->addMenu(
        title.isEmpty() ? QCoreApplication::translate("CopyMenu", "Copy &as") : title);
    for (const Entry& entry : entries) {
        QAction* const action
            = formats->addAction(QCoreApplication::translate("CopyMenu", entry.text));
        QObject::connect(
            action, &QAction::triggered, receiver, [copy, format = entry.format] { copy(format); });
    }
    return formats;
}
