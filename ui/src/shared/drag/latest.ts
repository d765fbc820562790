// Asks one question at a time and only for the newest wish: while an answer is awaited, older wishes are forgotten.

export class Latest<Wish, Answer> {
  private asking = false;
  private waiting: { wish: Wish } | null = null;
  private wanted: Wish | null = null;

  constructor(
    private readonly ask: (wish: Wish) => Promise<Answer>,
    /** Hears the answer to the newest wish only. */
    private readonly answered: (wish: Wish, answer: Answer) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  want(wish: Wish): void {
    this.wanted = wish;
    this.waiting = { wish };
    if (!this.asking) void this.run();
  }

  /** No answer under way is of interest any more. */
  forget(): void {
    this.wanted = null;
    this.waiting = null;
  }

  private async run(): Promise<void> {
    this.asking = true;
    while (this.waiting !== null) {
      const { wish } = this.waiting;
      this.waiting = null;
      try {
        const answer = await this.ask(wish);
        if (this.wanted === wish) this.answered(wish, answer);
      } catch (error) {
        if (this.wanted === wish) this.failed(error);
      }
    }
    this.asking = false;
  }
}
