namespace CrossMentor.Domain.Matching;

/// <summary>How far a run has come.</summary>
public sealed record MatchRunProgress(MatchRunStage Stage, int Done, int Total)
{
    /// <summary>0 to 100 over all stages, each counting the same.</summary>
    public int Percent
    {
        get
        {
            if (Stage == MatchRunStage.Done)
            {
                return 100;
            }

            // Queued counts nothing, and Done is no work: the stages between them share the hundred.
            const int Stages = (int)MatchRunStage.Done - 1;
            var stagesDone = Math.Max(0, (int)Stage - 1);
            var partDone = Stage == MatchRunStage.Queued || Total == 0 ? 0d : (double)Done / Total;
            return (int)(100 * (stagesDone + partDone) / Stages);
        }
    }
}
