namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>What a message says. Requests are answered in the order in which they were sent, each by exactly one reply, fault or cancellation.</summary>
internal enum WireOp : byte
{
    /// <summary>Host: who speaks and in which version. The worker answers with the same.</summary>
    Hello = 1,

    /// <summary>Host: load this class of this assembly with these settings.</summary>
    Open = 2,

    /// <summary>Host: keep this snapshot in a slot, and prepare the plugin for it.</summary>
    Prepare = 3,

    /// <summary>Host: answer for several mentees against all mentors.</summary>
    Rows = 4,

    /// <summary>Host: answer for some blocks in the order given.</summary>
    Blocks = 5,

    /// <summary>Host: say why some pairs were answered as they were. The worker may leave the last ones out of its answer, to be asked anew.</summary>
    Explain = 6,

    /// <summary>Host: answer a matching problem.</summary>
    Solve = 7,

    /// <summary>Host: answer a group problem.</summary>
    Form = 8,

    /// <summary>Host: name the formats of certificates that are understood.</summary>
    Formats = 9,

    /// <summary>Host: check a certificate.</summary>
    Verify = 10,

    /// <summary>Host: whatever was asked before this is no longer wanted. Has no answer of its own.</summary>
    Cancel = 11,

    /// <summary>Host: nothing more is asked. Has no answer.</summary>
    Goodbye = 12,

    /// <summary>Worker: the answer, or a part of it.</summary>
    Reply = 64,

    /// <summary>Worker: instead of an answer, what went wrong.</summary>
    Fault = 65,

    /// <summary>Worker: instead of an answer, that the call ended because it was cancelled.</summary>
    Cancelled = 66,

    /// <summary>Worker: how far the call is that is under way.</summary>
    Progress = 67,
}
