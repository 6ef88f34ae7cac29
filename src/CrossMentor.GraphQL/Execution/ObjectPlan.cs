using System.Linq.Expressions;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Execution.Writers;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The fields to resolve on objects of one type at one place of an operation. Immutable, shared by all requests of the document.</summary>
internal abstract class ObjectPlan(double typeWeight)
{
    /// <summary>What each object costs besides its fields.</summary>
    public double TypeWeight => typeWeight;

    /// <summary>The fields below, each with the condition under which it is asked for.</summary>
    public abstract IEnumerable<FieldPlan> Selections { get; }
}

/// <summary>The fields to resolve on objects of one CLR type.</summary>
internal sealed class ObjectPlan<T>(FieldPlan<T>[] fields, FieldOrder? order, BoundGuard[] guards, double typeWeight) : ObjectPlan(typeWeight)
{
    private readonly bool isPlain = order is null && guards.Length == 0 && Array.TrueForAll(fields, selection => selection.IsInline);

    public FieldPlan<T>[] Fields => fields;

    public BoundGuard[] Guards => guards;

    /// <summary>What comes later than the object itself; null if nothing does.</summary>
    public ObjectDeferral<T>? Deferral { get; init; }

    /// <summary>True if an object can be written from its value alone: nothing is resolved for it, nothing comes later, and nothing may hide it.</summary>
    public bool IsInline => isPlain && Deferral is null;

    /// <summary>How many fields a writer of these objects writes, those below included; zero if there can be none.</summary>
    public int WriterFields { get; } = Array.TrueForAll(fields, field => field.WriterFields > 0) ? fields.Sum(field => field.WriterFields) : 0;

    /// <summary>Code made for these objects, where that pays; null if they are always written by steps.</summary>
    public WriterSource<T>? Writers { get; set; }

    // Deferred fields are among them: the object must have been loaded with what they will read.
    public override IEnumerable<FieldPlan> Selections => Deferral is null ? fields : fields.Concat(Deferral.Selections);

    public ObjectSet<T> CreateSet(FieldSite? site, IResponsePosition position) => new(this, site, position);

    /// <summary>The order of the fields in the response of this request; null if it is the order of the plan.</summary>
    public int[]? OrderOf(OperationRun run) => order is null ? null : run.OrderOf(order);
}

/// <summary>One field of a plan, whatever the CLR type of its parents.</summary>
internal abstract class FieldPlan(FieldSite site)
{
    public FieldSite Site => site;

    /// <summary>The plans of the objects below: none for a leaf, several for an abstract type.</summary>
    public virtual IEnumerable<ObjectPlan> Children => [];
}

/// <summary>One field of a plan on parents of one CLR type.</summary>
internal abstract class FieldPlan<TParent>(FieldSite site) : FieldPlan(site)
{
    /// <summary>True if its steps are <see cref="InlineStep{TParent}"/>.</summary>
    public virtual bool IsInline => false;

    /// <summary>How many fields it is to a writer, those below included; zero if only a step can write it.</summary>
    public virtual int WriterFields => 0;

    /// <summary>Adds the code that writes the field of a parent.</summary>
    public virtual void AddTo(WriterBuilder writer, Expression parent) =>
        throw new NotSupportedException($"Only a step can write {Site.Coordinate}.");

    public abstract FieldStep<TParent> CreateStep();
}

/// <summary>One field in the course of one operation. Belongs to one operation at a time, cleared between them.</summary>
internal abstract class FieldStep<TParent>
{
    public abstract ValueTask ResolveAsync(OperationRun run, ObjectSet<TParent> parents);

    /// <summary>Writes the value of one parent's field; false if it is null where null is not allowed.</summary>
    public abstract bool Write(OperationRun run, ObjectSet<TParent> parents, int row);

    /// <summary>Adds what the values of the field cost, the resolving of the field itself apart.</summary>
    public virtual void Tally(OperationRun run, int parentCount, ref CostTally tally)
    {
    }

    public virtual void Clear()
    {
    }
}

/// <summary>How the values at one position are completed.</summary>
internal abstract class ValuePlan<T>
{
    public virtual IEnumerable<ObjectPlan> Children => [];

    public abstract Column<T> CreateColumn(IResponsePosition position);
}
