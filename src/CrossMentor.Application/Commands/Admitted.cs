using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Commands;

/// <summary>A command that its caller may give, ready to be carried out.</summary>
internal sealed class Admitted<TResult>(Func<CancellationToken, Task<Outcome<TResult>>> apply)
    where TResult : notnull
{
    public Task<Outcome<TResult>> ApplyAsync(CancellationToken ct) => apply(ct);
}

/// <summary>Makes admissions, so that commands read as sentences.</summary>
internal static class Admission
{
    public static Outcome<Admitted<TResult>> Granted<TResult>(Func<CancellationToken, Task<Outcome<TResult>>> apply)
        where TResult : notnull => new Admitted<TResult>(apply);

    /// <summary>For commands that decide without asking the database again.</summary>
    public static Outcome<Admitted<TResult>> Granted<TResult>(Func<Outcome<TResult>> apply)
        where TResult : notnull => new Admitted<TResult>(_ => Task.FromResult(apply()));

    /// <summary>Granted unless something that the command names was refused.</summary>
    public static Outcome<Admitted<TResult>> Unless<TResult>(IReadOnlyList<Refusal> refusals, Func<CancellationToken, Task<Outcome<TResult>>> apply)
        where TResult : notnull => refusals.Count > 0 ? Denied<TResult>(refusals) : Granted(apply);

    public static Outcome<Admitted<TResult>> Denied<TResult>(Refusal refusal)
        where TResult : notnull => refusal;

    public static Outcome<Admitted<TResult>> Denied<TResult>(IReadOnlyList<Refusal> refusals)
        where TResult : notnull => Outcome<Admitted<TResult>>.Refused(refusals);
}
