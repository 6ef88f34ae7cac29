using CrossMentor.Sdk;

namespace CrossMentor.Matching.WhatIf;

/// <summary>A change that was tried and that delivered what was asked for.</summary>
/// <param name="Kind">What would have to be different.</param>
/// <param name="MentorId">The mentor of the pair that the change brings about; for one more place, the mentor whose place it is.</param>
/// <param name="MenteeId">The mentee of that pair, or who is placed because of that place, with this mentor or another.</param>
/// <param name="PairsLost">How many pairs fewer there would be; negative when there would be more.</param>
/// <param name="ScoreLost">How much lower the sum of scores would be; negative when it would be higher. For another weight it compares sums under different weights and is null.</param>
/// <param name="PluginId">The rule or the scorer, for changes that are about one.</param>
/// <param name="Label">What people call that plugin.</param>
/// <param name="Reason">What the rule says now.</param>
/// <param name="NeedsPin">Whether the pair has to be fixed as well.</param>
/// <param name="WeightNow">The weight that the scorer has.</param>
/// <param name="WeightFrom">The weight nearest to it that delivers.</param>
/// <param name="WeightTo">A weight beyond it that delivers too. Both ends were tried.</param>
public sealed record SuggestedChange(
    ChangeKind Kind,
    Guid MentorId,
    Guid MenteeId,
    int PairsLost,
    long? ScoreLost,
    string? PluginId = null,
    string? Label = null,
    Reason? Reason = null,
    bool NeedsPin = false,
    int? WeightNow = null,
    int? WeightFrom = null,
    int? WeightTo = null);
