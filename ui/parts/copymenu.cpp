// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/copymenu.h"

#include <QCoreApplication>

#include <array>

QMenu* addCopyActions(QMenu* menu, QObject* receiver, const std::function<void(ByteFormat)>& copy)
{
    struct Entry {
        ByteFormat format;
        const char* text;
    };
    static constexpr std::array entries {
        Entry {ByteFormat::Text, QT_TRANSLATE_NOOP("CopyMenu", "&Text")},
        Entry {ByteFormat::Hex, QT_TRANSLATE_NOOP("CopyMenu", "&Hex")},
        Entry {ByteFormat::CArray, QT_TRANSLATE_NOOP("CopyMenu", "&C array")},
        Entry {ByteFormat::PythonBytes, QT_TRANSLATE_NOOP("CopyMenu", "&Python bytes")},
    };
    QMenu* const formats = menu->addMenu(QCoreApplication::translate("CopyMenu", "Copy &as"));
    for (const Entry& entry : entries) {
        QAction* const action
            = formats->addAction(QCoreApplication::translate("CopyMenu", entry.text));
        QObject::connect(
            action, &QAction::triggered, receiver, [copy, format = entry.format] { copy(format); });
    }
    return formats;
}
