namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>The numbers that both ends of the protocol agree on.</summary>
/// <remarks>
/// A message is one or more frames. A frame is the length of its payload (u32), the operation (u8), whether more frames of the message follow (u8), two bytes
/// that are zero, and the payload. Numbers are little-endian: both ends run on one machine.
/// </remarks>
internal static class Wire
{
    /// <summary>What every conversation begins with: the letters XMPW.</summary>
    public const uint Magic = 0x57504D58;

    /// <summary>The version of the protocol. Host and worker are built together; a worker of another build is refused.</summary>
    public const int Version = 4;

    public const int CookieBytes = 32;

    /// <summary>Stands for an area of shared memory where there is none: the answer comes through the pipe.</summary>
    public const int NoArea = -1;

    public const int HeaderBytes = 8;

    /// <summary>The most bytes of payload in a frame: nobody has to make room for more before they have arrived.</summary>
    public const int PayloadBytesMax = 64 * 1024;

    /// <summary>How many snapshots a worker keeps at a time.</summary>
    public const int SlotsMax = 4;

    /// <summary>The most blocks of one request for blocks.</summary>
    public const int BlocksMax = 16;

    /// <summary>The most pairs of one question why.</summary>
    public const int ReasonsMax = 64;

    /// <summary>The most bytes of what is told of one pair. A worker that has told so many in one answer ends it, and is asked about the other pairs anew.</summary>
    public const int ReasonBytesMax = 1024 * 1024;
}
