using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk;

/// <summary>A rule or scorer that tells the reasons of many pairs in one go, because every question to it is a journey. Hosts implement it; plugins are asked pair by pair.</summary>
/// <typeparam name="TReason">What is told of a pair.</typeparam>
internal interface IReasonsOfMany<TReason>
    where TReason : class
{
    /// <summary>Asks why, about pairs in their order. What goes wrong at one of them ends the answer there, and is told to whoever looks at that pair.</summary>
    /// <param name="mentees">The mentees of the snapshot for which the plugin was prepared.</param>
    /// <param name="mentors">The mentors of the same snapshot.</param>
    /// <param name="pairs">The rows of the pairs.</param>
    /// <param name="ct">Cancels the run.</param>
    ToldReasons<TReason> Explain(Cohort mentees, Cohort mentors, ReadOnlyMemory<(int Mentee, int Mentor)> pairs, CancellationToken ct);
}
