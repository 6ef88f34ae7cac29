namespace CrossMentor.Api.Changes;

/// <summary>Why a subscriber's view is looked at.</summary>
internal enum Occasion
{
    /// <summary>The subscription begins.</summary>
    Opening,

    /// <summary>Something was stored.</summary>
    Change,

    /// <summary>Time has passed: roles may have been taken, or a change may have come by another way.</summary>
    Watch,
}
