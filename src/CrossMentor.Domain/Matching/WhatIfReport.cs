using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Matching;

/// <summary>What would bring about what was asked for; everything in it was tried.</summary>
/// <param name="IsSoAlready">Whether it is so already.</param>
/// <param name="IsComplete">Whether everything was tried; otherwise the limit of work was reached.</param>
/// <param name="SolveCount">How often the strategy was asked.</param>
/// <param name="Rules">For a pair: every rule that keeps the two apart.</param>
/// <param name="Changes">Each alone delivers; they do not add up.</param>
public sealed record WhatIfReport(
    bool IsSoAlready, bool IsComplete, int SolveCount, IReadOnlyList<WhatIfRule> Rules, IReadOnlyList<WhatIfChange> Changes);

/// <summary>A rule that stands in the way.</summary>
public sealed record WhatIfRule(string PluginId, string Label, string Code, string Text);

/// <summary>A change that was tried and that delivered.</summary>
/// <param name="PairsLost">Pairs fewer than now; negative for more.</param>
/// <param name="ScoreLost">Total score less than now; null where weights differ, because such sums do not compare.</param>
/// <param name="NeedsPin">Whether the pair has to be pinned as well.</param>
public sealed record WhatIfChange(
    WhatIfChangeKind Kind,
    ParticipantId MentorId,
    ParticipantId MenteeId,
    int PairsLost,
    int? ScoreLost,
    string? PluginId,
    string? Label,
    string? Code,
    string? Text,
    bool NeedsPin,
    int? WeightNow,
    int? WeightFrom,
    int? WeightTo);
