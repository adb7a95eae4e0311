-- SPDX-License-Identifier: GPL-3.0-or-later
-- Wireshark's and tshark's view of the header/content protocol (core/framing/headercontent/headercontent.md).
--
--     tshark -X lua_script:resources/wireshark/socketscope.lua -r capture.pcapng
--     or: copy this file to ~/.local/lib/wireshark/plugins
--
-- It reads TCP port 65432 (Preferences, Protocols, SOCKETSCOPE), and any other stream by "Decode
-- As". Faults have the program's codes. Contents in encodings other than UTF-8 are shown as they
-- are, unchecked.

local socketscope = Proto("socketscope", "Socketscope Header/Content Protocol")

socketscope.prefs.port = Pref.uint("TCP port", 65432, "Streams of this port are header/content")
socketscope.prefs.content_limit = Pref.uint("Content limit (MiB)", 64,
    "A longer content is not put together, and what follows it is not decoded")

local fields = {
    length = ProtoField.uint64("socketscope.length", "Message length"),
    header_length = ProtoField.uint16("socketscope.header_length", "JSON header length"),
    header = ProtoField.string("socketscope.header", "JSON header", base.UNICODE),
    byteorder = ProtoField.string("socketscope.byteorder", "byteorder", base.UNICODE),
    content_length = ProtoField.uint64("socketscope.content_length", "content-length"),
    content_type = ProtoField.string("socketscope.content_type", "content-type", base.UNICODE),
    content_encoding = ProtoField.string("socketscope.content_encoding", "content-encoding",
        base.UNICODE),
    content = ProtoField.bytes("socketscope.content", "Content"),
    text = ProtoField.string("socketscope.text", "Text", base.UNICODE),
    unframed = ProtoField.bytes("socketscope.unframed", "Unframed data"),
    fault = ProtoField.string("socketscope.fault", "Fault"),
    fault_member = ProtoField.string("socketscope.fault.member", "Member at fault"),
}
socketscope.fields = fields

local fault_expert = ProtoExpert.new("socketscope.fault.expert", "Fault in a message",
    expert.group.MALFORMED, expert.severity.ERROR)
socketscope.experts = { fault_expert }

local FIXED_HEADER_SIZE = 2
local MAX_LENGTH = "9007199254740992" -- 2^53
local tcp_stream = Field.new("tcp.stream")
local tcp_fin = Field.new("tcp.flags.fin")
local tcp_reset = Field.new("tcp.flags.reset")

-- UTF-8 (RFC 3629) -----------------------------------------------------------------------------

-- For a first byte from .first to .last: the range of the second byte, and how many follow it.
local UTF8_SEQUENCES = {
    { first = 0xC2, last = 0xDF, low = 0x80, high = 0xBF, more = 0 },
    { first = 0xE0, last = 0xE0, low = 0xA0, high = 0xBF, more = 1 },
    { first = 0xE1, last = 0xEC, low = 0x80, high = 0xBF, more = 1 },
    { first = 0xED, last = 0xED, low = 0x80, high = 0x9F, more = 1 },
    { first = 0xEE, last = 0xEF, low = 0x80, high = 0xBF, more = 1 },
    { first = 0xF0, last = 0xF0, low = 0x90, high = 0xBF, more = 2 },
    { first = 0xF1, last = 0xF3, low = 0x80, high = 0xBF, more = 2 },
    { first = 0xF4, last = 0xF4, low = 0x80, high = 0x8F, more = 2 },
}

local function sequence_end(text, at)
    local first, second = text:byte(at, at + 1)
    for _, sequence in ipairs(UTF8_SEQUENCES) do
        if first >= sequence.first and first <= sequence.last then
            if not second or second < sequence.low or second > sequence.high then
                return nil
            end
            local rest = text:sub(at + 2, at + 1 + sequence.more)
            if #rest < sequence.more or rest:find("[^\128-\191]") then
                return nil
            end
            return at + 2 + sequence.more
        end
    end
    return nil
end

local function is_utf8(text)
    local at = text:find("[\128-\255]")
    while at do
        at = sequence_end(text, at)
        if not at then
            return false
        end
        at = text:find("[\128-\255]", at)
    end
    return true
end

local function utf8_character(code)
    if code < 0x80 then
        return string.char(code)
    elseif code < 0x800 then
        return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64)
    elseif code < 0x10000 then
        return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64,
            0x80 + code % 64)
    end
    return string.char(0xF0 + math.floor(code / 262144), 0x80 + math.floor(code / 4096) % 64,
        0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
end

-- JSON (RFC 8259), without recursion: the depth of a text is the peer's to choose --------------

local function skip_space(text, at)
    return text:find("[^ \t\n\r]", at) or #text + 1
end

-- These take the offset where their token starts, and return the one behind it; nil: it is none.
local function string_end(text, at)
    at = at + 1
    while true do
        at = text:find('[%z\1-\31"\\]', at)
        local found = at and text:sub(at, at)
        if found == '"' then
            return at + 1
        elseif found ~= "\\" then
            return nil
        elseif text:find('^["\\/bfnrt]', at + 1) then
            at = at + 2
        elseif text:find("^u%x%x%x%x", at + 1) then
            at = at + 6
        else
            return nil
        end
    end
end

local function number_end(text, at)
    local _, last = text:find("^-?0", at)
    if not last then
        _, last = text:find("^-?[1-9]%d*", at)
    end
    if not last then
        return nil
    end
    local _, fraction = text:find("^%.%d+", last + 1)
    last = fraction or last
    local _, exponent = text:find("^[eE][+-]?%d+", last + 1)
    return (exponent or last) + 1
end

local function scalar_end(text, at)
    if text:sub(at, at) == '"' then
        return string_end(text, at)
    end
    for _, word in ipairs({ "true", "false", "null" }) do
        if text:sub(at, at + #word - 1) == word then
            return at + #word
        end
    end
    return number_end(text, at)
end

local SIMPLE_ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

local function unquoted(text)
    local high = nil -- surrogate that waits for its low one
    return (text:sub(2, -2):gsub("\\(.)(%x?%x?%x?%x?)", function(letter, digits)
        if letter ~= "u" then
            return (SIMPLE_ESCAPES[letter] or letter) .. digits
        end
        local code = tonumber(digits, 16)
        if code >= 0xD800 and code < 0xDC00 then
            high = code
            return ""
        elseif high and code >= 0xDC00 and code < 0xE000 then
            code = 0x10000 + (high - 0xD800) * 1024 + code - 0xDC00
        end
        high = nil
        return utf8_character(code)
    end))
end

-- `expected` is what may stand at `at`: "value"; "key", a member's name; "first" and "firstkey",
-- the same or the end of an empty array or object; "after", what follows a value.
local Parser = {}
Parser.__index = Parser

function Parser:step_over(stop)
    self.at = skip_space(self.text, stop)
end

function Parser:is_in_root_object()
    return #self.closers == 1 and self.closers[1] == "}"
end

function Parser:close()
    self.closers[#self.closers] = nil
    self.expected = "after"
    self:step_over(self.at + 1)
    return true
end

function Parser:read_key()
    local stop = self.text:sub(self.at, self.at) == '"' and string_end(self.text, self.at)
    if not stop then
        return false
    end
    if self:is_in_root_object() then
        self.key = unquoted(self.text:sub(self.at, stop - 1))
    end
    self:step_over(stop)
    local has_colon = self.text:sub(self.at, self.at) == ":"
    self.expected = "value"
    self:step_over(self.at + 1)
    return has_colon
end

function Parser:read_value(char)
    local is_member = self:is_in_root_object()
    local is_bracket = char == "{" or char == "["
    local stop = is_bracket and self.at + 1 or scalar_end(self.text, self.at)
    if not stop then
        return false
    end
    if is_member then -- the last of a name counts, as in Python
        self.members[self.key] = self.text:sub(self.at, stop - 1)
    end
    if is_bracket then
        self.closers[#self.closers + 1] = char == "{" and "}" or "]"
        self.expected = char == "{" and "firstkey" or "first"
    else
        self.expected = "after"
    end
    self:step_over(stop)
    return true
end

function Parser:read_after(char)
    if char ~= "," then
        return false
    end
    self.expected = self.closers[#self.closers] == "}" and "key" or "value"
    self:step_over(self.at + 1)
    return true
end

-- Takes one token; whether it may stand there.
function Parser:step()
    local char = self.text:sub(self.at, self.at)
    local may_close = self.expected ~= "value" and self.expected ~= "key"
    if may_close and char == self.closers[#self.closers] then
        return self:close()
    elseif self.expected == "key" or self.expected == "firstkey" then
        return self:read_key()
    elseif self.expected == "after" then
        return self:read_after(char)
    end
    return self:read_value(char)
end

-- The members of the object that `text` is, as they stand there; nil: it is not JSON.
local function parse_json(text)
    local parser = setmetatable({ text = text, expected = "value", closers = {}, members = {} },
        Parser)
    parser:step_over(1)
    repeat
        if not parser:step() then
            return nil
        end
    until parser.expected == "after" and #parser.closers == 0
    if parser.at <= #text then
        return nil
    end
    return { members = parser.members, is_object = text:find("^[ \t\n\r]*{") ~= nil }
end

-- The header -----------------------------------------------------------------------------------

local function length_of(value)
    local digits = value:match("^%-?0$") and "0" or value:match("^%d+$")
    if not digits or #digits > #MAX_LENGTH
        or (#digits == #MAX_LENGTH and digits > MAX_LENGTH) then
        return nil
    end
    return tonumber(digits)
end

local function text_of(value)
    return value:sub(1, 1) == '"' and unquoted(value) or nil
end

local function byteorder_of(value)
    local text = text_of(value)
    return (text == "little" or text == "big") and text or nil
end

local READERS = { -- in the order in which faults count
    { name = "content-length", read = length_of },
    { name = "byteorder", read = byteorder_of },
    { name = "content-type", read = text_of },
    { name = "content-encoding", read = text_of },
}

-- A table of what the header says, with .fault, .member where it is faulty; .is_lost: there is no
-- telling where the message ends.
local function parse_header(text)
    if #text == 0 then
        return { fault = "header-length-zero", is_lost = true }
    elseif not is_utf8(text) then
        return { fault = "header-not-utf8", is_lost = true }
    end
    local json = parse_json(text)
    if not json then
        return { fault = "header-not-json", is_lost = true }
    elseif not json.is_object then
        return { fault = "header-not-object", is_lost = true }
    end
    local header = {}
    for _, member in ipairs(READERS) do
        local value = json.members[member.name]
        header[member.name] = value and member.read(value)
        if header[member.name] == nil and not header.fault then
            header.fault = value and "header-bad-member" or "header-missing-member"
            header.member = member.name
        end
    end
    header.is_lost = header["content-length"] == nil
    return header
end

local function is_utf8_name(encoding)
    local name = encoding:lower():gsub("_", "-")
    return name == "utf-8" or name == "utf8"
end

-- Whether the content is text that can be shown here, and what is wrong with it.
local function check_content(header, text)
    local content_type = header["content-type"]
    if not content_type:find("^text/") or not is_utf8_name(header["content-encoding"]) then
        return false, nil
    elseif not is_utf8(text) then
        return false, "content-not-decodable"
    end
    local without_mark = text:gsub("^\239\187\191", "")
    local is_sound = content_type ~= "text/json" or parse_json(without_mark) ~= nil
    return true, not is_sound and "content-not-json" or nil
end

-- Dissection -----------------------------------------------------------------------------------

-- Stream and source -> .number: the frame in which it was lost; .later: the lengths of what the
-- dissector is given of the same frame after that.
local lost_streams = {}
-- Stream and source, of which the last message is not whole yet.
local unfinished_streams = {}
-- The number of a frame that ends such a stream -> how many of them.
local truncating_frames = {}

function socketscope.init()
    lost_streams = {}
    unfinished_streams = {}
    truncating_frames = {}
end

local function stream_key(address, port)
    return tostring(tcp_stream()) .. " " .. tostring(address) .. " " .. port
end

local function add_fault(tree, range, fault, member)
    local item = tree:add(fields.fault, range, fault)
    item:set_generated()
    if member then
        tree:add(fields.fault_member, range, member):set_generated()
    end
    item:add_proto_expert_info(fault_expert, member and fault .. ": " .. member or fault)
end

local function add_unframed(range, root)
    local tree = root:add(socketscope, range, "Unframed data, " .. range:len() .. " bytes")
    tree:add(fields.unframed, range)
    return tree
end

local TEXT_MEMBERS = {
    { name = "byteorder", field = fields.byteorder },
    { name = "content-type", field = fields.content_type },
    { name = "content-encoding", field = fields.content_encoding },
}

local function add_header(tree, range, header)
    tree:add_packet_field(fields.header, range, ENC_UTF_8)
    for _, member in ipairs(TEXT_MEMBERS) do
        if header[member.name] then
            tree:add(member.field, range, header[member.name])
        end
    end
    tree:add(fields.content_length, range, UInt64(header["content-length"]))
end

local function add_message(range, header_length, header, root, pinfo)
    local content_start = FIXED_HEADER_SIZE + header_length
    local content_length = header["content-length"]
    local tree = root:add(socketscope, range)
    local content_type = header["content-type"] or "no type"
    tree:append_text(string.format(", %s, %.0f bytes of content", content_type, content_length))
    tree:add(fields.header_length, range(0, FIXED_HEADER_SIZE))
    tree:add(fields.length, range, UInt64(range:len())):set_generated()
    local header_range = range(FIXED_HEADER_SIZE, header_length)
    add_header(tree, header_range, header)

    local content = content_length > 0 and range(content_start, content_length)
    if content then
        tree:add(fields.content, content)
    end
    if header.fault then
        add_fault(tree, header_range, header.fault, header.member)
    else
        local is_text, fault = check_content(header, content and content:raw() or "")
        if content and is_text then
            tree:add_packet_field(fields.text, content, ENC_UTF_8)
        end
        if fault then
            add_fault(tree, content or header_range, fault)
        end
    end
    pinfo.cols.info:append(string.format(" [%s, %.0f]", content_type, content_length))
end

-- Dissects the message at `start`. Returns its size; or nil and how many bytes are missing for it;
-- or nil, nil and the fault that loses the stream, with its member.
local function dissect_message(tvb, start, root, pinfo)
    local available = tvb:len() - start
    if available < FIXED_HEADER_SIZE then
        return nil, DESEGMENT_ONE_MORE_SEGMENT
    end
    local header_length = tvb(start, FIXED_HEADER_SIZE):uint()
    local content_start = FIXED_HEADER_SIZE + header_length
    if available < content_start then
        return nil, content_start - available
    end
    local text = header_length > 0 and tvb(start + FIXED_HEADER_SIZE, header_length):raw() or ""
    local header = parse_header(text)
    if header.is_lost then
        return nil, nil, header
    elseif header["content-length"] > socketscope.prefs.content_limit * 1024 * 1024 then
        return nil, nil, { fault = "content-too-long" }
    end
    local size = content_start + header["content-length"]
    if available < size then
        return nil, size - available
    end
    add_message(tvb(start, size), header_length, header, root, pinfo)
    return size
end

-- A frame is given in two parts where it ends one reassembled piece and begins the next.
local function is_after_loss(lost, tvb, pinfo)
    if pinfo.number ~= lost.number then
        return pinfo.number > lost.number
    end
    if not pinfo.visited then
        lost.later[tvb:len()] = true
    end
    return lost.later[tvb:len()] or false
end

function socketscope.dissector(tvb, pinfo, root)
    pinfo.cols.protocol = "Socketscope"
    local key = stream_key(pinfo.src, pinfo.src_port)
    local lost = lost_streams[key]
    if lost and is_after_loss(lost, tvb, pinfo) then
        add_unframed(tvb(), root)
        return tvb:len()
    end
    local start = 0
    unfinished_streams[key] = nil
    while start < tvb:len() do
        local size, missing, fault = dissect_message(tvb, start, root, pinfo)
        if fault then
            lost_streams[key] = lost or { number = pinfo.number, later = {} }
            local range = tvb(start)
            add_fault(add_unframed(range, root), range, fault.fault, fault.member)
            return tvb:len()
        elseif missing then
            pinfo.desegment_offset = start
            pinfo.desegment_len = missing
            unfinished_streams[key] = true
            return tvb:len()
        end
        start = start + size
    end
    return tvb:len()
end

-- Looks at every frame, after all else: a FIN has seldom a payload, so it is not given to the above.
local ending = Proto("socketscope_end", "Socketscope Stream End")

local function take_unfinished(address, port)
    local key = stream_key(address, port)
    local is_unfinished = unfinished_streams[key]
    unfinished_streams[key] = nil
    return is_unfinished and 1 or 0
end

local function count_truncated(pinfo)
    local count = take_unfinished(pinfo.src, pinfo.src_port)
    if tcp_reset().value then
        count = count + take_unfinished(pinfo.dst, pinfo.dst_port)
    end
    return count
end

function ending.dissector(tvb, pinfo, root)
    local fin = tcp_fin()
    if not fin or not (fin.value or tcp_reset().value) then
        return
    end
    if not pinfo.visited then
        truncating_frames[pinfo.number] = count_truncated(pinfo)
    end
    for _ = 1, truncating_frames[pinfo.number] or 0 do
        local range = tvb(0, 0)
        add_fault(root:add(socketscope, range, "Ends inside a message"), range, "truncated")
    end
end

register_postdissector(ending)

local tcp_ports = DissectorTable.get("tcp.port")
local port = socketscope.prefs.port

tcp_ports:add_for_decode_as(socketscope)
tcp_ports:add(port, socketscope)

function socketscope.prefs_changed()
    tcp_ports:remove(port, socketscope)
    port = socketscope.prefs.port
    tcp_ports:add(port, socketscope)
end
