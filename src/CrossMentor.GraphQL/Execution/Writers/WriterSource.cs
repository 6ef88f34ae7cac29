using System.Diagnostics;

namespace CrossMentor.GraphQL.Execution.Writers;

/// <summary>
/// Has a writer made for one place of a plan once so many objects were written there that making it pays. Until then, and for all that goes
/// wrong, the steps of the fields write.
/// </summary>
internal sealed class WriterSource<T>
{
    /// <summary>Beyond this the code would grow too large to be compiled well.</summary>
    private const int MaxFields = 256;

    private readonly ObjectPlan<T> plan;
    private readonly int compileAfter;
    private ObjectWriter<T>? writer;
    private int written;
    private int isBegun;

    private WriterSource(ObjectPlan<T> plan, int compileAfter)
    {
        this.plan = plan;
        this.compileAfter = compileAfter;
        if (compileAfter == 0)
        {
            Compile();
        }
    }

    /// <summary>The writer; null while there is none.</summary>
    public ObjectWriter<T>? Writer => Volatile.Read(ref writer);

    /// <summary>True once the making of the writer has begun.</summary>
    public bool IsBegun => isBegun != 0;

    /// <summary>The source for a plan; null if its objects cannot be written by one piece of code.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compileAfter">After how many objects; null for never, zero for at once.</param>
    public static WriterSource<T>? For(ObjectPlan<T> plan, int? compileAfter) =>
        compileAfter is { } count && plan is { IsInline: true, WriterFields: > 0 and <= MaxFields } ? new WriterSource<T>(plan, count) : null;

    /// <summary>Tells how many objects a run has written. Inexact under contention, which only delays the writer.</summary>
    public void Count(int objects)
    {
        if (IsBegun)
        {
            return;
        }

        written += objects;
        if (written >= compileAfter && Interlocked.Exchange(ref isBegun, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static source => source.TryCompile(), this, preferLocal: false);
        }
    }

    private void TryCompile()
    {
        try
        {
            Compile();
        }
        catch (Exception exception)
        {
            // A failure here must not end the process of a host that can do without: the steps go on writing.
            Debug.Fail(exception.ToString());
        }
    }

    private void Compile() => Volatile.Write(ref writer, WriterBuilder.Build(plan));
}
