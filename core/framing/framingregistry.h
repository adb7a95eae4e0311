// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framing/framer.h"
#include "core/framing/parameterreader.h"

#include <QLatin1String>

#include <memory>
#include <span>

/// A framer, or what is wrong with its parameters (InvalidArgument).
using FramerResult = Result<std::unique_ptr<Framer>>;

/// One framing: its name on the command line, and how its framers are made.
struct FramingType {
    const char* name;
    FramerResult (*make)(const FramingParameters& parameters, qint64 startOffset);
};

/// All framings, in the order a person should meet them. A new one is a line here and its file.
[[nodiscard]] std::span<const FramingType> framingTypes();

/// Null if there is none of that name.
[[nodiscard]] const FramingType* findFramingType(const QString& name);
