using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution.Writers;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Objects all fields of which are written in place, whatever their CLR type.</summary>
internal abstract class InlineObject
{
    /// <summary>How many were written.</summary>
    public int Written { get; set; }

    /// <summary>True if they are written in the course of writing others.</summary>
    public bool IsBelow { get; set; }
}

/// <summary>Objects all fields of which are written in place. Belongs to one operation at a time.</summary>
internal sealed class InlineObject<T> : InlineObject
{
    private readonly ObjectPlan<T> plan;
    private readonly WriterSource<T>? writers;
    private readonly InlineStep<T>[] steps;
    private readonly int[]? conditions;

    private InlineObject(ObjectPlan<T> plan, FieldStep<T>[] steps)
    {
        this.plan = plan;
        writers = plan.Writers;
        this.steps = Array.ConvertAll(steps, step => (InlineStep<T>)step);
        InlineObject[] below = [.. this.steps.SelectMany(step => step.Objects)];
        Array.ForEach(below, inner => inner.IsBelow = true);
        Objects = [this, .. below];
        conditions = Array.TrueForAll(plan.Fields, field => field.Site.Condition == ConditionTable.Always)
            ? null
            : Array.ConvertAll(plan.Fields, field => field.Site.Condition);
    }

    /// <summary>These objects and those below, each before its own.</summary>
    public InlineObject[] Objects { get; }

    /// <summary>The objects of a plan; null if it has fields that are not written in place.</summary>
    public static InlineObject<T>? Of(ObjectPlan<T> plan, FieldStep<T>[] steps) =>
        plan.IsInline ? new InlineObject<T>(plan, steps) : null;

    /// <summary>Writes one object; false if a field that may not be null is null, and the object must be null instead.</summary>
    public bool Write(OperationRun run, ResponseBuffer response, T item, IResponsePosition position, int row)
    {
        var mark = response.Length;
        if (writers?.Writer is { } writer)
        {
            if (TryWrite(writer, response, item))
            {
                return true;
            }

            response.Truncate(mark);
        }

        var member = mark;
        var fields = steps;
        Written++;
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
        tally.AddTypes(Written, plan.TypeWeight);
        for (var index = 0; index < steps.Length; index++)
        {
            var site = plan.Fields[index].Site;
            if (run.IsActive(site.Condition))
            {
                tally.AddFields(Written, site.Price.RawWith(run.Variables));
                steps[index].Tally(run, Written, ref tally);
            }
        }
    }

    public void Clear()
    {
        if (!IsBelow)
        {
            writers?.Count(Written);
        }

        Written = 0;
        foreach (var step in steps)
        {
            step.Clear();
        }
    }

    private bool TryWrite(ObjectWriter<T> writer, ResponseBuffer response, T item)
    {
        try
        {
            return writer(item, response, Objects);
        }
        catch (Exception)
        {
            // The step that meets it again knows its place, and reports it.
            return false;
        }
    }
}
