// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Names of files are bytes to the system; most are UTF-8. These carry any name through a QString
/// and back: a byte that is no part of UTF-8 stands in it as a lone surrogate, U+DC80 to U+DCFF
/// (as in Python, PEP 383). QFile and QFileInfo do not know such names.
namespace FileName {

[[nodiscard]] QString fromBytes(QByteArrayView bytes);
/// What open(2) takes.
[[nodiscard]] QByteArray toBytes(QStringView name);

}
