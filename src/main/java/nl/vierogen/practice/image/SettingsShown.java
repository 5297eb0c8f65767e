package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Settings;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Knobs;

/** How the machine is set for one picture and what it says about it. */
record SettingsShown(Knobs knobs, String mechanical, String thermal, int frameRate, int gain, int range, String focus) {

    static SettingsShown of(PictureRequest request, View view) {
        Dice dice = new Dice(request.seed() ^ 0x5E771L);
        double middle = view.pose().cy();
        Knobs knobs;
        int gain = (int) Math.round(dice.between(-6, 2));
        int range = 5 + (int) dice.between(0, 3);
        Settings settings = request.quality().settings();
        if (settings == Settings.GOOD) {
            knobs = new Knobs(dice.between(-0.5, 1), 57, middle + 0.3 * view.pose().scale(), 1, -34);
        } else if (settings == Settings.FAIR) {
            knobs = new Knobs(-6, 68, view.sector().near() + 0.5, 2, -32);
            gain -= 6;
            range = 9;
        } else if (dice.coin()) {
            knobs = new Knobs(-14, 84, view.sector().near() + 0.5, 3.2, -26);
            gain -= 14;
            range = 12;
        } else {
            knobs = new Knobs(15, 66, view.sector().far() - 0.3, 3.2, -17);
            gain += 15;
            range = 10;
        }
        return new SettingsShown(knobs, tenths(dice.between(0.8, 1.2)), tenths(dice.between(0.1, 0.4)),
                (int) dice.between(24, 46), gain, range, tenths(knobs.focus()));
    }

    private static String tenths(double value) {
        long tenths = Math.round(10 * value);
        return tenths / 10 + "." + tenths % 10;
    }
}
