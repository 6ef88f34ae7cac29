namespace CrossMentor.Host.Verbs;

/// <summary>Something outside the program is missing, such as the database or a free port; the message says what to do.</summary>
internal sealed class UnavailableException(string message, Exception? cause = null) : Exception(message, cause);
