// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

/// Which framing, with which parameters: "raw", "lines:delimiter=\r\n", "length-prefixed:size=2",
/// ... or the name of a protocol that is known to need these: "mqtt". core/framing/README.md lists
/// them all.
struct FramingSpec {
    QString name = QStringLiteral("raw");
    QMap<QString, QString> parameters; ///< as on the command line, escapes and all
    QString preset = {}; ///< the name that both were chosen by; empty: by none
    /// Of texts in contents whose message does not say their encoding; empty: UTF-8. A parameter
    /// that every framing takes, "encoding".
    QString encoding = {};

    /// Reads "NAME" or "NAME:key=value,key=value", where NAME is a framing's or a preset's, whose
    /// parameters then are those that are not given.
    /// Errors: InvalidArgument with what is unknown or out of range.
    static Result<FramingSpec> parse(const QString& text);
    /// What parse() reads: the preset's name, where there is one. A comma in a value, which parse()
    /// never gives, comes out as \x2C.
    [[nodiscard]] QString toString() const;
    /// The same as the value of a parameter of another framing: with '/' in the place of ':' and
    /// ','. Errors: as parse().
    static Result<FramingSpec> parseNested(QString text);
    [[nodiscard]] QString toNestedString() const;
    /// Sets the encoding. Errors: InvalidArgument for a name that is not known.
    Result<> setEncoding(const QString& encodingName);

    /// The name that a list of framings and presets has it under.
    [[nodiscard]] const QString& listedName() const { return preset.isEmpty() ? name : preset; }

    bool operator==(const FramingSpec&) const = default;
};

/// The names of all framings, in the order a person should meet them.
[[nodiscard]] QStringList framingNames();
