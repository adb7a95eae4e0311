// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framing/framingparameter.h"
#include "core/framing/framingspec.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Reads the parameters of a framing, each once, and keeps the first thing that is wrong with them.
/// `list` says what each may be, and what it is if it is not given.
class ParameterReader
{
public:
    ParameterReader(FramingParameters given, FramingParameterList list);

    /// Of a parameter of Kind::Bytes.
    QByteArray bytes(const char* key);
    /// Of Kind::Byte; nullopt if it is not given and has no fallback.
    std::optional<char> byte(const char* key);
    /// Of Kind::Number.
    qint64 number(const char* key);
    /// Of Kind::Choice: its place among the choices.
    qsizetype choice(const char* key);
    /// Of Kind::Framing: one whose messages can stand among those of another, so neither raw nor
    /// one with encoded contents; nullopt if it is not given.
    std::optional<FramingSpec> framing(const char* key);
    /// Keeps an error that the framing found in what it read.
    void fail(const QString& detail);
    /// The first error, or that of a parameter nobody asked for (InvalidArgument).
    [[nodiscard]] std::optional<Error> error() const;

private:
    [[nodiscard]] const FramingParameter& parameter(const char* key) const;
    QString take(const FramingParameter& parameter);

    FramingParameters m_unread;
    FramingParameterList m_list;
    std::optional<Error> m_error;
};
