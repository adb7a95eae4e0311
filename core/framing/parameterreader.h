// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

using FramingParameters = QMap<QString, QString>;

/// Reads the parameters of a framing, each once, and keeps the first thing that is wrong with them.
class ParameterReader
{
public:
    explicit ParameterReader(FramingParameters parameters);

    /// Bytes written with the escapes of core/base/escapes.h, at least one; `fallback` if not
    /// given.
    QByteArray bytes(const QString& key, const QByteArray& fallback);
    /// A whole number from `least` to `most`; `fallback` if not given.
    qint64 number(const QString& key, qint64 fallback, qint64 least, qint64 most);
    /// The first error, or that of a parameter nobody asked for (InvalidArgument).
    [[nodiscard]] std::optional<Error> error() const;

private:
    void fail(const QString& detail);

    FramingParameters m_unread;
    std::optional<Error> m_error;
};
