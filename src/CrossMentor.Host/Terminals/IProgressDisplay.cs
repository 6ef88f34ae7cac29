namespace CrossMentor.Host.Terminals;

/// <summary>Shows how far a piece of long work has come.</summary>
internal interface IProgressDisplay
{
    Task<TResult> ShowAsync<TResult>(string title, Func<IProgressLine, Task<TResult>> work);
}
