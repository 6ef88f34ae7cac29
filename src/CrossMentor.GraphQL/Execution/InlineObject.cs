using CrossMentor.GraphQL.Cost;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Objects all fields of which are written in place. Belongs to one operation at a time.</summary>
internal sealed class InlineObject<T>
{
    private readonly ObjectPlan<T> plan;
    private readonly InlineStep<T>[] steps;
    private readonly int[]? conditions;
    private int count;

    private InlineObject(ObjectPlan<T> plan, FieldStep<T>[] steps)
    {
        this.plan = plan;
        this.steps = Array.ConvertAll(steps, step => (InlineStep<T>)step);
        conditions = Array.TrueForAll(plan.Fields, field => field.Site.Condition == ConditionTable.Always)
            ? null
            : Array.ConvertAll(plan.Fields, field => field.Site.Condition);
    }

    /// <summary>The objects of a plan; null if it has fields that are not written in place.</summary>
    public static InlineObject<T>? Of(ObjectPlan<T> plan, FieldStep<T>[] steps) =>
        plan.IsInline ? new InlineObject<T>(plan, steps) : null;

    /// <summary>Writes one object; false if a field that may not be null is null, and the object must be null instead.</summary>
    public bool Write(OperationRun run, ResponseBuffer response, T item, IResponsePosition position, int row)
    {
        var mark = response.Length;
        var member = mark;
        var fields = steps;
        count++;
        for (var index = 0; index < fields.Length; index++)
        {
            try
            {
                // One try for a run of fields: it ends only when all are written, one may not be null, or one has thrown.
                for (; index < fields.Length; index++)
                {
                    member = response.Length;
                    if ((conditions is null || run.IsActive(conditions[index]))
                        && !fields[index].WriteMember(run, response, item, position, row))
                    {
                        response.Truncate(mark);
                        return false;
                    }
                }
            }
            catch (Exception exception) when (!run.IsCancellation(exception))
            {
                response.Truncate(member);
                response.Raw(plan.Fields[index].Site.Prefix);
                if (!fields[index].Fail(run, exception, position, row))
                {
                    response.Truncate(mark);
                    return false;
                }
            }
        }

        response.OpenAt(mark, (byte)'{');
        response.Byte((byte)'}');
        return true;
    }

    /// <summary>Adds what the objects written and everything below them cost.</summary>
    public void Tally(OperationRun run, ref CostTally tally)
    {
        tally.AddTypes(count, plan.TypeWeight);
        for (var index = 0; index < steps.Length; index++)
        {
            var site = plan.Fields[index].Site;
            if (run.IsActive(site.Condition))
            {
                tally.AddFields(count, site.Price.RawWith(run.Variables));
                steps[index].Tally(run, count, ref tally);
            }
        }
    }

    public void Clear()
    {
        count = 0;
        foreach (var step in steps)
        {
            step.Clear();
        }
    }
}
