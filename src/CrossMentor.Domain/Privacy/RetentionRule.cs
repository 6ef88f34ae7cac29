namespace CrossMentor.Domain.Privacy;

/// <summary>How long one class of personal data is kept, and what becomes of it then.</summary>
/// <param name="Deadlines">Whichever comes first.</param>
public sealed record RetentionRule(RetentionClass Retention, RetentionAct Act, IReadOnlyList<RetentionDeadline> Deadlines)
{
    /// <summary>The first day on which it is not kept any more; null while nothing has happened that ends it.</summary>
    /// <param name="happened">When each trigger happened; what has not happened is left out.</param>
    public DateOnly? DueOn(IReadOnlyDictionary<RetentionTrigger, DateOnly> happened)
    {
        var due = Deadlines.Where(deadline => happened.ContainsKey(deadline.Trigger)).Select(deadline => deadline.DueOn(happened[deadline.Trigger])).ToList();
        return due.Count == 0 ? null : due.Min();
    }
}
