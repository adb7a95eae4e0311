// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/faulttype.h"

/// What can be wrong with a header/content message: core/framing/headercontent/headercontent.md.
namespace HeaderContent {

inline constexpr FaultType headerLengthZero {"header-length-zero",
    QT_TRANSLATE_NOOP("FaultType", "header length is 0: no message can start that way")};
inline constexpr FaultType headerNotUtf8 {
    "header-not-utf8", QT_TRANSLATE_NOOP("FaultType", "JSON header is not UTF-8")};
inline constexpr FaultType headerNotJson {
    "header-not-json", QT_TRANSLATE_NOOP("FaultType", "JSON header is not JSON")};
inline constexpr FaultType headerNotObject {
    "header-not-object", QT_TRANSLATE_NOOP("FaultType", "JSON header is not an object")};
inline constexpr FaultType headerMissingMember {
    "header-missing-member", QT_TRANSLATE_NOOP("FaultType", "JSON header has no %1")};
inline constexpr FaultType headerBadMember {"header-bad-member",
    //: %1 is the name of a member of the JSON header: content-length
    QT_TRANSLATE_NOOP("FaultType", "JSON header has a wrong %1")};
inline constexpr FaultType contentTooLong {
    "content-too-long", QT_TRANSLATE_NOOP("FaultType", "content is longer than the limit")};
inline constexpr FaultType contentUnknownEncoding {
    "content-unknown-encoding", QT_TRANSLATE_NOOP("FaultType", "content encoding is not known")};
inline constexpr FaultType contentNotDecodable {"content-not-decodable",
    QT_TRANSLATE_NOOP("FaultType", "content is not in the encoding its header names")};
inline constexpr FaultType contentNotJson {
    "content-not-json", QT_TRANSLATE_NOOP("FaultType", "content is not JSON")};

} // namespace HeaderContent
