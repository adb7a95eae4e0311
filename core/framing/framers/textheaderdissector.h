// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"

/// Tells what a message with text headers is made of, from its bytes or from its beginning: the
/// parts of its start line, its fields in their order and as they are named, and its content, in
/// the form that Content-Type and the codings say. Lines that are none of a header are fields
/// without a name. Pure function, any thread.
void dissectTextHeaders(QByteArrayView message, FieldSink& sink);
