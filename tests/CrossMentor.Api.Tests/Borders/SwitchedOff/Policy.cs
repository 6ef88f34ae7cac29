namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>Something that decides who sees what, as it would be if it were switched off.</summary>
/// <param name="Name">What it is and what is gone of it.</param>
/// <param name="FindAsync">What a reviewed table says otherwise; null where none does.</param>
internal sealed record Policy(string Name, Func<Task<string?>> FindAsync);
