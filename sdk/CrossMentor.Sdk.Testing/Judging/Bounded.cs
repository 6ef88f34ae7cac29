namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Makes a call that may hang, and gives up waiting for it after a while. A call that returns is never judged by how long it took.</summary>
internal static class Bounded
{
    public static BoundedAnswer<T> Call<T>(Func<T> call, TimeSpan patience)
    {
        var answer = new BoundedAnswer<T>(IsHanging: false, default, null);

        // A background thread does not keep the test run alive when the plugin never comes back.
        var thread = new Thread(() =>
        {
            try
            {
                answer = answer with { Value = call() };
            }
            catch (Exception exception)
            {
                answer = answer with { Thrown = exception };
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();
        return thread.Join(patience) ? answer : new BoundedAnswer<T>(IsHanging: true, default, null);
    }
}
